import type { Catalogue } from '../message.ts'
import { cliMessages } from './cli.ts'
import { ignoreMessages } from './ignore.ts'
import { networkMessages } from './network.ts'
import { nhnMessages } from './nhn.ts'
import { notifyMessages } from './notify.ts'
import { optionMessages } from './options.ts'
import { reportMessages } from './report.ts'
import { vaddyMessages } from './vaddy.ts'

/** Everything scangate says, in Korean: 점검 is a scan, 취약점 an alert. */
export const ko: Catalogue = {
  ...cliMessages,
  ...optionMessages,
  ...ignoreMessages,
  ...networkMessages,
  ...vaddyMessages,
  ...nhnMessages,
  ...reportMessages,
  ...notifyMessages,
}
