import { join } from 'node:path'
import { hasSarif, sarifName } from '../../gate/has-sarif.ts'
import type { FactKey } from '../../gate/report.ts'
import type { OutputDefinition, OutputTable } from '../descriptor.ts'

const fact = (name: FactKey, help: string): OutputDefinition => ({ help, of: ({ facts }) => facts[name] })

/** Every output of the API security check with what it means, those aside that every gate has. */
export const apiOutputs = {
  target: fact('target', 'The base URL that was checked.'),
  high_count: fact('high_count', 'Findings of level high that count.'),
  medium_count: fact('medium_count', 'Findings of level medium that count.'),
  low_count: fact('low_count', 'Findings of level low that count.'),
  met_count: fact('met_count', 'Rules that are met.'),
  not_visible_count: fact('not_visible_count', 'Rules of which nothing could be seen. None of them is met.'),
  not_visible: fact('not_visible', 'Their IDs as a JSON array.'),
  known_count: fact('known_count', 'Findings that `baseline` has already.'),
  ignored_count: fact('ignored_count', 'Findings that the ignore file leaves out of the counts.'),
  request_count: fact('request_count', 'Requests and handshakes that were sent.'),
  sarif_file: {
    help: 'Absolute path of `report.sarif`; empty where there is none, so that nothing is uploaded then.',
    of: (report, reportDir) =>
      reportDir !== '' && hasSarif(report) ? join(reportDir, sarifName) : undefined,
  },
} as const satisfies OutputTable
