import { wordsIn } from '../../messages/catalogues.ts'
import { fortifyMessages } from '../../messages/en/fortify.ts'
import type { GivenOptions } from '../../options/definition.ts'
import type { CredentialReading, CredentialSource } from '../descriptor.ts'
import { fortifyOptions } from './options.ts'
import { fortifyOutputs } from './outputs.ts'
import { type FortifyOptions, readFortifyOptions } from './read-options.ts'
import { fortifyVariables } from './variables.ts'

/** Tokens of Fortify Software Security Center that live as long as a job. */
export const fortify: CredentialSource = {
  kind: 'credential',
  name: 'fortify',
  options: fortifyOptions,
  outputs: fortifyOutputs,
  variables: fortifyVariables,
  alternatives: [],
  action: {
    folder: 'fortify-ssc-token',
    name: 'scangate: Fortify SSC token',
    description:
      'Issues a Fortify Software Security Center token that lives as long as the job, and revokes it at its end, also after failure and cancel.',
    hasPost: true,
  },
  wordsIn: wordsIn(fortifyMessages, {
    ja: async () => (await import('../../messages/ja/fortify.ts')).fortifyMessages,
    ko: async () => (await import('../../messages/ko/fortify.ts')).fortifyMessages,
  }),
  helpIn: (language) =>
    language === 'ja'
      ? import('../../messages/ja/fortify-help.ts')
      : import('../../messages/ko/fortify-help.ts'),
  read: readFortify,
  post: async (context) => {
    const { revokeWhatWasLeft } = await import('./post.ts')
    await revokeWhatWasLeft(context)
  },
}

function readFortify(given: GivenOptions): CredentialReading {
  const { problems, values } = readFortifyOptions(given)
  return {
    common: values,
    problems,
    issue: async (context) => {
      // Loaded only now: bad input needs none of it.
      const { issueToken } = await import('./run.ts')
      return issueToken(values as FortifyOptions, context)
    },
  }
}
