import type { FortifySimulator } from '../../../simulator/fortify/server.ts'
import type { Token } from '../../../simulator/fortify/tokens.ts'

/** What the job made. */
export function madeBy({ state }: FortifySimulator): readonly Token[] {
  return state.tokens.all.filter((token) => token.madeBy === 'api')
}

/** What other people made by hand. */
export function othersOf({ state }: FortifySimulator): readonly Token[] {
  return state.tokens.all.filter((token) => token.madeBy !== 'api')
}

/** Their IDs with how they stand, to compare them later. */
export function statusesOf(tokens: readonly Token[]): string {
  return tokens.map(({ id, status }) => `${id} ${status}`).join()
}

/** Both spellings of what the job made. */
export function textsOf(simulator: FortifySimulator): readonly string[] {
  return madeBy(simulator).flatMap(({ decoded, encoded }) => [decoded.reveal(), encoded.reveal()])
}
