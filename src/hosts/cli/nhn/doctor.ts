import { message } from '../../../messages/message.ts'
import { readNhnOptions } from '../../../sources/nhn/read-options.ts'
import { nhn } from '../../../sources/nhn/source.ts'
import { runContext } from '../core/gate-command.ts'
import { type DoctorRules, doctorCommand } from '../doctor/doctor-command.ts'
import { accessAdvice, accessLooks, addAccessFindings } from './access-findings.ts'
import { answerExits, nhnSettings } from './account.ts'
import { checkOptions } from './check.ts'

const rules: DoctorRules = {
  looks: accessLooks,
  optional: [],
  adviceOn: accessAdvice,
  examine: ({ findings, http, invocation, watch }) =>
    addAccessFindings(
      readNhnOptions(invocation.given).options(),
      { ...runContext(invocation), http },
      watch,
      findings,
    ),
}

/** `scangate nhn doctor`: whether the results could be read, and what stands in the way. */
export const doctor = doctorCommand(nhn, rules, {
  path: ['nhn', 'doctor'],
  summary: message('nhn_doctor_summary'),
  description: message('nhn_doctor_description'),
  options: checkOptions,
  settings: nhnSettings,
  examples: [{ text: message('nhn_doctor_example'), line: 'scangate nhn doctor --region KR1,KR2' }],
  exits: answerExits,
})
