import type { Invocation } from '../core/invocation.ts'

/**
 * Leaves out an option that was not given by its flag: what a variable says for the commands that issue tokens must not
 * filter a list or move an end.
 */
export function byFlagOnly(invocation: Invocation, name: string): Invocation {
  const { given } = invocation
  return given[name]?.from === 'flag' ? invocation : { ...invocation, given: { ...given, [name]: undefined } }
}
