import { cliMessages } from './cli.ts'
import { ignoreMessages } from './ignore.ts'
import { networkMessages } from './network.ts'
import { nhnMessages } from './nhn.ts'
import { notifyMessages } from './notify.ts'
import { optionMessages } from './options.ts'
import { reportMessages } from './report.ts'
import { vaddyMessages } from './vaddy.ts'

/** Everything scangate says, in English. The other languages have the same keys, held by types. */
export const en = {
  ...cliMessages,
  ...optionMessages,
  ...ignoreMessages,
  ...networkMessages,
  ...vaddyMessages,
  ...nhnMessages,
  ...reportMessages,
  ...notifyMessages,
} as const
