import { wordsIn } from '../../messages/catalogues.ts'
import { verdictMessages } from '../../messages/en/verdict.ts'
import type { GivenOptions } from '../../options/definition.ts'
import type { GateReading, GateSource } from '../descriptor.ts'
import { verdictLayout } from './layout.ts'
import { verdictOptions } from './options.ts'
import { verdictOutputs } from './outputs.ts'
import { readVerdictOptions } from './read-options.ts'
import { verdictVariables } from './variables.ts'

/** The gate over gates: reads their reports and says whether all of them are a pass. */
export const verdict: GateSource = {
  kind: 'gate',
  name: 'verdict',
  judgesReports: true,
  options: verdictOptions,
  outputs: verdictOutputs,
  layout: verdictLayout,
  variables: verdictVariables,
  alternatives: [],
  action: {
    folder: 'verdict',
    name: 'scangate: verdict over several gates',
    description:
      'Reads the reports of one or many gates and fails the job unless each of them is there, fresh, of this commit, and a pass.',
    hasPost: false,
  },
  wordsIn: wordsIn(verdictMessages, {
    ja: async () => (await import('../../messages/ja/verdict.ts')).verdictMessages,
    ko: async () => (await import('../../messages/ko/verdict.ts')).verdictMessages,
  }),
  helpIn: (language) =>
    language === 'ja'
      ? import('../../messages/ja/verdict-help.ts')
      : import('../../messages/ko/verdict-help.ts'),
  read: readVerdict,
}

function readVerdict(given: GivenOptions): GateReading {
  const reading = readVerdictOptions(given)
  return {
    common: reading.values,
    policy: reading.policy,
    problems: reading.problems,
    identity: { subject: { kind: 'repository', id: null }, simulated: false, facts: {} },
    run: async (context) => {
      const options = reading.options()
      const { reportFiles } = context
      if (reportFiles === undefined) throw new Error('A verdict needs the files of its host.')
      // Loaded only now: bad input needs none of it.
      const { runVerdict } = await import('./run.ts')
      return runVerdict(options, reading.policy, { ...context, reportFiles })
    },
  }
}
