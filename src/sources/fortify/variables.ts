import type { VariableRules } from '../../options/variables.ts'

/** Every option is `FORTIFY_SSC_` and its name in capitals; the user's name is `FORTIFY_SSC_USER`, too. */
export const fortifyVariables: VariableRules = {
  prefix: 'FORTIFY_SSC_',
  aliases: { username: [{ variable: 'FORTIFY_SSC_USER' }] },
  shared: [],
  refused: [],
}
