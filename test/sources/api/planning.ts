import { Secret } from '../../../src/kernel/secret.ts'
import { Unreadable } from '../../../src/options/readers.ts'
import { readLeaveOut, readPathValues } from '../../../src/sources/api/option-readers.ts'
import { makePlan, type PlanOptions } from '../../../src/sources/api/plan.ts'
import { lineOf } from '../../../src/sources/api/plan-lines.ts'
import type { Plan } from '../../../src/sources/api/planned-request.ts'
import { documentOf } from './reading.ts'

/** What a test gives to a plan, as people write it. */
export interface PlanInput {
  readonly target?: string
  readonly credential?: string
  readonly path_values?: string
  readonly leave_out?: string
  readonly security_txt?: string
  readonly max_requests?: number
}

function must<T>(value: T | Unreadable): T {
  if (value instanceof Unreadable) throw new Error(value.problem.key)
  return value
}

/** The options of a plan. */
export function planOptions(input: PlanInput): PlanOptions {
  const { target = 'https://api.example.com/v1', max_requests = 60 } = input
  return {
    target: new URL(target),
    credential: input.credential === undefined ? undefined : new Secret(input.credential),
    path_values: must(readPathValues(input.path_values ?? '', 'path_values')),
    leave_out: must(readLeaveOut(input.leave_out ?? '', 'leave_out')),
    security_txt: input.security_txt === undefined ? undefined : new URL(input.security_txt),
    max_requests,
  }
}

/** Plans for a document; `undefined` for none. */
export async function planFor(content: unknown, input: PlanInput = {}): Promise<Plan> {
  return makePlan(content === undefined ? undefined : await documentOf(content), planOptions(input))
}

/** The lines of a plan's requests of some kinds, or all of them. */
export function linesOf({ requests }: Plan, ...kinds: readonly string[]): string[] {
  return requests.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind)).map(lineOf)
}
