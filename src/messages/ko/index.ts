import type { Catalogue } from '../message.ts'
import { apiMessages } from './api.ts'
import { apiCommandHelpMessages } from './api-command-help.ts'
import { cliMessages } from './cli.ts'
import { cliHelpMessages } from './cli-help.ts'
import { demoMessages } from './demo.ts'
import { doctorMessages } from './doctor.ts'
import { fortifyMessages } from './fortify.ts'
import { fortifyCliMessages } from './fortify-cli.ts'
import { fortifyCommandHelpMessages } from './fortify-command-help.ts'
import { initMessages } from './init.ts'
import { nhnMessages } from './nhn.ts'
import { nhnCliMessages } from './nhn-cli.ts'
import { nhnCommandHelpMessages } from './nhn-command-help.ts'
import { sharedMessages } from './shared.ts'
import { vaddyMessages } from './vaddy.ts'
import { vaddyCliMessages } from './vaddy-cli.ts'
import { vaddyCommandHelpMessages } from './vaddy-command-help.ts'
import { verdictMessages } from './verdict.ts'
import { verdictCommandHelpMessages } from './verdict-command-help.ts'

/** Everything scangate says, in Korean: 점검 is a scan, 취약점 an alert. */
export const ko: Catalogue = {
  ...sharedMessages,
  ...cliMessages,
  ...cliHelpMessages,
  ...doctorMessages,
  ...demoMessages,
  ...initMessages,
  ...vaddyMessages,
  ...vaddyCliMessages,
  ...vaddyCommandHelpMessages,
  ...nhnMessages,
  ...nhnCliMessages,
  ...nhnCommandHelpMessages,
  ...fortifyMessages,
  ...fortifyCliMessages,
  ...fortifyCommandHelpMessages,
  ...apiMessages,
  ...apiCommandHelpMessages,
  ...verdictMessages,
  ...verdictCommandHelpMessages,
}
