import type { Catalogue } from '../message.ts'
import { cliMessages } from './cli.ts'
import { cliHelpMessages } from './cli-help.ts'
import { demoMessages } from './demo.ts'
import { doctorMessages } from './doctor.ts'
import { fleetMessages } from './fleet.ts'
import { gateMessages } from './gate.ts'
import { ignoreMessages } from './ignore.ts'
import { networkMessages } from './network.ts'
import { nhnMessages } from './nhn.ts'
import { nhnCliMessages } from './nhn-cli.ts'
import { nhnCommandHelpMessages } from './nhn-command-help.ts'
import { notifyMessages } from './notify.ts'
import { optionMessages } from './options.ts'
import { reportMessages } from './report.ts'
import { vaddyMessages } from './vaddy.ts'
import { vaddyCliMessages } from './vaddy-cli.ts'
import { vaddyCommandHelpMessages } from './vaddy-command-help.ts'
import { vaddyLogMessages } from './vaddy-log.ts'
import { verdictMessages } from './verdict.ts'
import { verdictCommandHelpMessages } from './verdict-command-help.ts'

/** Everything scangate says, in Korean: 점검 is a scan, 취약점 an alert. */
export const ko: Catalogue = {
  ...cliMessages,
  ...cliHelpMessages,
  ...doctorMessages,
  ...demoMessages,
  ...optionMessages,
  ...ignoreMessages,
  ...networkMessages,
  ...gateMessages,
  ...vaddyMessages,
  ...vaddyLogMessages,
  ...vaddyCliMessages,
  ...vaddyCommandHelpMessages,
  ...nhnMessages,
  ...nhnCliMessages,
  ...nhnCommandHelpMessages,
  ...verdictMessages,
  ...verdictCommandHelpMessages,
  ...reportMessages,
  ...fleetMessages,
  ...notifyMessages,
}
