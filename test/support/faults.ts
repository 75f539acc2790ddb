import type { Fault, FaultHook } from '../../src/simulator/server/faults.ts'

/** What goes wrong with every request of a kind, of whatever service. */
export function always(operation: string, fault: Fault): FaultHook {
  return (request) => (request.operation === operation ? fault : undefined)
}

/** What goes wrong with the first request of a kind, of whatever service. */
export function first(operation: string, fault: Fault): FaultHook {
  return (request) => (request.operation === operation && request.count === 1 ? fault : undefined)
}
