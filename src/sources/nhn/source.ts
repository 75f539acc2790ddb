import { wordsIn } from '../../messages/catalogues.ts'
import { nhnMessages } from '../../messages/en/nhn.ts'
import type { GivenOptions } from '../../options/definition.ts'
import type { GateReading, GateSource } from '../descriptor.ts'
import { identityOf } from './identity.ts'
import { nhnLayout } from './layout.ts'
import { nhnLineFiles } from './lines.ts'
import { nhnOptions } from './options.ts'
import { nhnOutputs } from './outputs.ts'
import { readNhnOptions } from './read-options.ts'
import { nhnVariables } from './variables.ts'

/** The gate on NHN Cloud Server Security Check: the latest inspections of a fleet, judged. */
export const nhn: GateSource = {
  kind: 'gate',
  name: 'nhn',
  options: nhnOptions,
  outputs: nhnOutputs,
  layout: nhnLayout,
  lineFiles: nhnLineFiles,
  variables: nhnVariables,
  alternatives: [
    ['token', 'user_access_key_id', 'secret_access_key'],
    ['from', 'lookback'],
  ],
  action: {
    folder: 'nhn-server-security-check',
    name: 'scangate: NHN Cloud Server Security Check gate',
    description:
      'Reads the latest server inspections of a fleet and fails the job unless they are recent, complete and within the limits.',
    hasPost: false,
  },
  wordsIn: wordsIn(nhnMessages, {
    ja: async () => (await import('../../messages/ja/nhn.ts')).nhnMessages,
    ko: async () => (await import('../../messages/ko/nhn.ts')).nhnMessages,
  }),
  helpIn: (language) =>
    language === 'ja' ? import('../../messages/ja/nhn-help.ts') : import('../../messages/ko/nhn-help.ts'),
  read: readNhn,
}

function readNhn(given: GivenOptions): GateReading {
  const reading = readNhnOptions(given)
  return {
    common: reading.values,
    policy: reading.policy,
    problems: reading.problems,
    identity: identityOf(reading.values),
    run: async (context) => {
      const options = reading.options()
      // Loaded only now: bad input needs none of it.
      const { runNhnGate } = await import('./run.ts')
      return runNhnGate(options, reading.policy, context)
    },
  }
}
