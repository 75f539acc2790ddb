import { wordsIn } from '../../messages/catalogues.ts'
import { apiMessages } from '../../messages/en/api.ts'
import type { GivenOptions } from '../../options/definition.ts'
import type { GateReading, GateSource } from '../descriptor.ts'
import { identityOf } from './identity.ts'
import type { InputsReading } from './inputs.ts'
import { apiLayout } from './layout.ts'
import { apiOptions } from './options.ts'
import { apiOutputs } from './outputs.ts'
import { readApiOptions } from './read-options.ts'
import { apiVariables } from './variables.ts'

/** The API security check: whether a live API keeps what its document and the checklist promise. */
export const api: GateSource = {
  kind: 'gate',
  name: 'api',
  options: apiOptions,
  outputs: apiOutputs,
  layout: apiLayout,
  variables: apiVariables,
  alternatives: [],
  action: {
    folder: 'api-security-check',
    name: 'scangate: API security check',
    description:
      'Asks a live API a few harmless questions, holds the answers against its OpenAPI document and a security checklist, and fails the job unless the answer is a clear pass.',
    hasPost: false,
  },
  wordsIn: wordsIn(apiMessages, {
    ja: async () => (await import('../../messages/ja/api.ts')).apiMessages,
    ko: async () => (await import('../../messages/ko/api.ts')).apiMessages,
  }),
  helpIn: (language) =>
    language === 'ja' ? import('../../messages/ja/api-help.ts') : import('../../messages/ko/api-help.ts'),
  read: readApi,
}

function readApi(given: GivenOptions): GateReading {
  const reading = readApiOptions(given)
  // A document of some size takes a second to parse, so whoever looked for problems in it has read it for the run.
  let read: InputsReading | undefined
  return {
    common: reading.values,
    policy: reading.policy,
    problems: reading.problems,
    fileProblems: async (tools) => {
      const { readInputs } = await import('./inputs.ts')
      read = await readInputs(reading.values, tools)
      return read.problems
    },
    identity: identityOf(reading.values),
    run: async (context) => {
      const options = reading.options()
      // Loaded only now: bad input needs none of it.
      const { runApiCheck } = await import('./run.ts')
      return runApiCheck(options, reading.policy, context, read)
    },
  }
}
