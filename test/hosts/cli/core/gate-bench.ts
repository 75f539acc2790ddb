import { assembleReport } from '../../../../src/gate/assemble-report.ts'
import type { GateReport } from '../../../../src/gate/report.ts'
import { type GateCommand, gateCommand } from '../../../../src/hosts/cli/core/gate-command.ts'
import { loudness, settingsFor } from '../../../../src/hosts/cli/places/cli-options.ts'
import { runEvidence } from '../../../../src/hosts/run-evidence.ts'
import { version } from '../../../../src/kernel/version.ts'
import { message } from '../../../../src/messages/message.ts'
import { pickOptions } from '../../../../src/options/table.ts'
import type { RunContext } from '../../../../src/sources/run-context.ts'
import { toy } from '../../../support/toy/gate.ts'
import { catalogueOf, toyMessage } from '../../../support/toy/messages.ts'
import { toyOptions } from '../../../support/toy/options.ts'
import { type CliSettings, runCommand } from '../run-command.ts'

const options = pickOptions(toyOptions, 'toy_key', 'url', 'max_level', 'report_dir', 'language', 'ca_file')
/** The key that the made-up gate is given. */
export const judgeKey = 'toy-key-0123456789'

/** How the made-up gate ends, beside what every report has. */
type Ending = Partial<Pick<GateReport, 'outcome' | 'reason' | 'facts' | 'nextSteps'>>

interface Bench extends CliSettings {
  readonly words?: readonly string[]
  readonly more?: Partial<GateCommand>
}

/** Runs `toy judge`, whose gate does `act` and asks nobody. */
export function judge(
  act: (context: RunContext, end: (ending?: Ending) => GateReport) => unknown,
  bench: Bench = {},
) {
  const { more = {}, words = [], ...settings } = bench
  const source: typeof toy = {
    ...toy,
    read: (given) => {
      const reading = toy.read(given)
      const end = ({ outcome = 'passed', reason = message('cli_see_help'), ...found }: Ending = {}) =>
        assembleReport(
          { source: 'vaddy', layout: toy.layout, version, run: runEvidence({}), policy: reading.policy },
          { ...reading.identity, facts: found.facts ?? {} },
          { outcome, reason, startedAt: 0, endedAt: 0 },
          found,
        )
      return { ...reading, run: async (context) => ((await act(context, end)) as GateReport) ?? end() }
    },
  }
  const command = gateCommand(source, {
    path: ['toy', 'judge'],
    summary: toyMessage('toy_check_summary'),
    description: toyMessage('toy_check_description'),
    options,
    settings: { ...settingsFor(''), ...loudness },
    examples: [],
    ...more,
  })
  return runCommand(['toy', 'judge', ...words], {
    ...settings,
    variables: { TOY_TOY_KEY: judgeKey, ...settings.variables },
    program: { commands: [command], catalogueOf },
  })
}
