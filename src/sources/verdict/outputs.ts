import type { FactKey } from '../../gate/report.ts'
import type { OutputDefinition, OutputTable } from '../descriptor.ts'

const fact = (name: FactKey, help: string): OutputDefinition => ({ help, of: ({ facts }) => facts[name] })

/** Every output of the verdict with what it means, those aside that every gate has. */
export const verdictOutputs = {
  gate_count: fact('gate_count', 'Gates that were judged, by source and subject.'),
  passed_count: fact('passed_count', 'Those that count as a pass, with or without a warning.'),
  failed_count: fact('failed_count', 'Those that do not, for whatever reason.'),
  missing: fact('missing', 'What is required and has no report, as a JSON array.'),
} as const satisfies OutputTable
