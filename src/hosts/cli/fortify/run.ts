import { message } from '../../../messages/message.ts'
import { fortify } from '../../../sources/fortify/source.ts'
import type { CliCommand } from '../core/command.ts'
import { answerExits, issueOptions, loginSettings, ownSwitch, settingsWithoutFormat } from './account.ts'
import { isOn, missingCommand, withProblems } from './command-problems.ts'
import { logFailure, withIssuedToken } from './issued-token.ts'
import { runRest } from './run-command.ts'

/** The variable in which a command finds its token. */
const variable = 'FORTIFY_SSC_TOKEN'

/** `scangate fortify token run`: a token that lives as long as a command. */
export const run: CliCommand = {
  path: ['fortify', 'token', 'run'],
  source: fortify,
  summary: message('fortify_run_summary'),
  description: message('fortify_run_description'),
  passesOn: true,
  options: issueOptions,
  own: { encoded: ownSwitch('encoded', message('flag_fortify_encoded')) },
  settings: settingsWithoutFormat(loginSettings),
  examples: [
    {
      text: message('fortify_run_example'),
      line: 'scangate fortify token run --type CIToken -- ./upload.sh results.fpr',
    },
    {
      text: message('fortify_run_example_rest'),
      line: `scangate fortify token run --encoded --lifetime 2h -- sh -c 'curl -H "Authorization: FortifyToken $${variable}" …'`,
    },
  ],
  ends: 'answers',
  exits: { ...answerExits, 0: message('exit_fortify_0_run') },
  run: (invocation) => {
    const checked = withProblems(invocation, missingCommand(invocation))
    return withIssuedToken(checked, {
      isEncoded: isOn(checked, 'encoded'),
      fail: (issued) => logFailure(checked, issued),
      use: async ({ said, value }) => {
        checked.progress.log.info(said)
        const exitCode = await runRest(checked, { variables: { [variable]: value.reveal() } })
        return { exitCode, isKept: false }
      },
    })
  },
}
