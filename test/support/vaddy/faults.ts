import type { Fault, FaultHook, Operation } from '../../../src/simulator/vaddy/faults.ts'

/** What goes wrong with every request of a kind. */
export function always(operation: Operation, fault: Fault): FaultHook {
  return (request) => (request.operation === operation ? fault : undefined)
}

/** What goes wrong with the first request of a kind. */
export function first(operation: Operation, fault: Fault): FaultHook {
  return (request) => (request.operation === operation && request.count === 1 ? fault : undefined)
}
