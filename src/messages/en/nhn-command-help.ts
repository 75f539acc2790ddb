/** What `--help` says of the NHN gate's commands: summaries, descriptions, examples, endings. */
export const nhnCommandHelpMessages = {
  group_nhn: () => 'Judge the server inspections of NHN Cloud',
  nhn_check_summary: () => 'Judge the latest server inspections of a fleet',
  nhn_check_description: () =>
    'Reads the latest inspections of each instance and judges findings and age. It starts no inspection: the service cannot be told to.',
  nhn_check_example: () => 'No weak item of level high, nothing older than 30 days',
  nhn_check_example_required: () => 'Required hosts, and accepted items',
  nhn_check_example_reports: () => 'Two regions, in Korean, with reports',
  nhn_inspections_summary: () => 'List the latest inspection of each instance',
  nhn_inspections_description: () =>
    'Lists the latest result of each region, instance, criteria and kind, and judges nothing.',
  nhn_inspections_example: () => 'All of one region',
  nhn_inspections_example_json: () => 'The names of instances with items of level high',
  nhn_inspection_summary: () => 'Show one inspection with its items',
  nhn_inspection_description: () =>
    'Shows every item of one result, the weak ones first, and judges nothing.',
  nhn_inspection_number: () => 'The number of the result, as `inspections` lists it.',
  nhn_inspection_example: () => 'In Korean',
  exit_nhn_4: () => 'refused: NHN Cloud said no (key, app key, role or region)',
} as const
