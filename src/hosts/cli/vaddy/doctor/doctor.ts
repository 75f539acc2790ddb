import { message } from '../../../../messages/message.ts'
import { unknownScanTypes } from '../../../../sources/vaddy/option-readers.ts'
import { readVaddyOptions } from '../../../../sources/vaddy/read-options.ts'
import type { RunDependencies } from '../../../../sources/vaddy/session.ts'
import { vaddy, vaddyDependencies } from '../../../../sources/vaddy/source.ts'
import { runContext } from '../../core/gate-command.ts'
import { type DoctorRules, doctorCommand } from '../../doctor/doctor-command.ts'
import { vaddySettings } from '../account.ts'
import { checkExits } from '../exits.ts'
import { scan } from '../scan.ts'
import { addScanFindings, scanAdvice, scanLooks } from './scan-findings.ts'

const rules: DoctorRules = {
  looks: scanLooks,
  optional: ['scan', 'version'],
  adviceOn: scanAdvice,
  warnings: ({ given }) => {
    const types = unknownScanTypes(readVaddyOptions(given).values.scan_type ?? [])
    return types.length === 0 ? [] : [message('notice_scan_type_unknown', { types })]
  },
  examine: ({ findings, http, invocation, watch }) => {
    const options = readVaddyOptions(invocation.given).options()
    const dependencies = vaddyDependencies(options, { ...runContext(invocation), http })
    return addScanFindings(options, quietly(dependencies), watch, findings)
  },
  summaries: {
    passed: message('doctor_would_start'),
    failed: (count) => message('doctor_would_not_start', { count }),
  },
}

/** `scangate vaddy doctor`: whether a scan would start, and what stands in its way. */
export const doctor = doctorCommand(vaddy, rules, {
  path: ['vaddy', 'doctor'],
  summary: message('vaddy_doctor_summary'),
  description: message('vaddy_doctor_description'),
  options: scan.options,
  settings: vaddySettings,
  examples: [
    { text: message('vaddy_doctor_example'), line: 'scangate vaddy doctor' },
    {
      text: message('vaddy_doctor_example_flags'),
      line: 'scangate vaddy doctor --crawl-label shop-with-login --max-crawl-age 30d --project-number 123',
    },
  ],
  exits: checkExits,
})

/** A warning of the run is a finding here, and would be said twice. */
function quietly(dependencies: RunDependencies): RunDependencies {
  return { ...dependencies, log: { ...dependencies.log, warning: () => {} } }
}
