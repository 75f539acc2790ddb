import type { FactKey } from '../../gate/report.ts'
import type { OutputDefinition, OutputTable } from '../descriptor.ts'

const fact = (name: FactKey, help: string): OutputDefinition => ({ help, of: ({ facts }) => facts[name] })

/** Every output of the NHN gate with what it means, those aside that every gate has. */
export const nhnOutputs = {
  instance_count: fact('instance_count', 'Instances that were judged, by region and name.'),
  weak_instance_count: fact('weak_instance_count', 'Instances with weak items that are not ignored.'),
  check_count: fact('check_count', 'Items that the judged results have checked.'),
  weak_count: fact('weak_count', 'Weak items that are not ignored.'),
  high_count: fact('high_count', 'Those of level high.'),
  medium_count: fact('medium_count', 'Those of level medium.'),
  low_count: fact('low_count', 'Those of level low.'),
  ignored_count: fact('ignored_count', 'Weak items that the ignore file leaves out of the counts.'),
  stale_count: fact('stale_count', 'Instances with a latest result that is older than `max_age`.'),
  missing_count: fact('missing_count', 'Names in `require_instances` without a result.'),
  stale_instances: fact('stale_instances', 'Names of stale instances as a JSON array, at most 100.'),
  missing_instances: fact('missing_instances', 'Missing names as a JSON array, at most 100.'),
} as const satisfies OutputTable
