import { assessmentMessages } from './assessment.ts'
import { fleetMessages } from './fleet.ts'
import { gateMessages } from './gate.ts'
import { ignoreMessages } from './ignore.ts'
import { networkMessages } from './network.ts'
import { notifyMessages } from './notify.ts'
import { optionMessages } from './options.ts'
import { reportMessages } from './report.ts'

/** What every source's run may say, in Korean. */
export const sharedMessages = {
  ...gateMessages,
  ...networkMessages,
  ...optionMessages,
  ...ignoreMessages,
  ...reportMessages,
  ...assessmentMessages,
  ...fleetMessages,
  ...notifyMessages,
} as const
