import { onTestFinished } from 'vitest'
import { startVaddySimulator, type VaddySimulatorOptions } from '../../../src/hosts/library/simulator.ts'
import type { ScanLogger } from '../../../src/index.ts'

/** Starts the public simulator with short scans, and notes what it is asked; it ends with the test. */
export async function startRehearsal({ faults, ...options }: VaddySimulatorOptions = {}) {
  const asked: string[] = []
  const vaddy = await startVaddySimulator({
    scanDurationMs: 60,
    ...options,
    faults: (request) => {
      asked.push(request.operation)
      return faults?.(request)
    },
  })
  onTestFinished(() => vaddy.close())
  return { vaddy, asked, account: { ...vaddy.options, poll_interval: '20ms' } }
}

/** A program's logger that keeps every line, with its level in front. */
export class LineLogger implements ScanLogger {
  readonly lines: string[] = []

  debug(line: string): void {
    this.lines.push(`debug: ${line}`)
  }

  info(line: string): void {
    this.lines.push(`info: ${line}`)
  }

  warn(line: string): void {
    this.lines.push(`warn: ${line}`)
  }

  error(line: string): void {
    this.lines.push(`error: ${line}`)
  }
}
