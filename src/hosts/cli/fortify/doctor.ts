import { RefusedError } from '../../../kernel/errors.ts'
import { isLoopbackHost } from '../../../kernel/loopback.ts'
import { message } from '../../../messages/message.ts'
import { pickOptions } from '../../../options/table.ts'
import { fortifyOptions } from '../../../sources/fortify/options.ts'
import { type FortifyOptions, readFortifyOptions } from '../../../sources/fortify/read-options.ts'
import { fortify } from '../../../sources/fortify/source.ts'
import { type DoctorRules, doctorOf } from '../doctor/doctor-command.ts'
import type { Look } from '../doctor/findings.ts'
import { addServerFindings } from './access-findings.ts'
import { answerExits, eitherSettings, issueOptions } from './account.ts'
import { mindOpenHttp, openApi } from './fortify-query.ts'

const looks = [
  'ssc_login',
  'ssc_version',
  'clock',
  'ssc_type',
  'ssc_token',
] as const satisfies readonly Look[]

const rules: DoctorRules = {
  looks,
  // It comments on none.
  optional: ['pull_request'],
  adviceOn: (id, error) =>
    error instanceof RefusedError && id === 'ssc_type' ? message('next_fortify_types') : undefined,
  examine: async ({ findings, http, invocation, watch }) => {
    const options = readFortifyOptions(invocation.given).values as FortifyOptions
    mindOpenHttp(invocation, options)
    const api = await openApi(invocation, options, http)
    await addServerFindings(api, options, invocation.surroundings, watch, findings)
  },
}

/** `scangate fortify doctor`: whether a token could be issued, and what stands in the way. Issues none. */
export const doctor = doctorOf(
  fortify,
  (given) => {
    const { problems, values } = readFortifyOptions(given)
    const simulated = values.url !== undefined && isLoopbackHost(values.url.hostname)
    return { problems, common: values, identity: { simulated } }
  },
  rules,
  {
    path: ['fortify', 'doctor'],
    summary: message('fortify_doctor_summary'),
    description: message('fortify_doctor_description'),
    options: { ...issueOptions, ...pickOptions(fortifyOptions, 'token') },
    settings: eitherSettings,
    examples: [
      { text: message('fortify_doctor_example'), line: 'scangate fortify doctor --type AnalysisUploadToken' },
    ],
    exits: answerExits,
  },
)
