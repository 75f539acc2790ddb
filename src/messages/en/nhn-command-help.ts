/** What `--help` says of the NHN gate's commands: summaries, descriptions, examples, endings. */
export const nhnCommandHelpMessages = {
  group_nhn: () => 'Judge the server inspections of NHN Cloud',
  nhn_check_summary: () => 'Judge the latest server inspections of a fleet',
  nhn_check_description: () =>
    'Reads the latest inspections of each instance and judges findings and age. It starts no inspection: the service cannot be told to.',
  nhn_check_example: () => 'No weak item of level high, nothing older than 30 days',
  nhn_check_example_required: () => 'Required hosts, and accepted items',
  nhn_check_example_reports: () => 'Two regions, in Korean, with reports',
  nhn_check_example_ignore: () => 'Everything that is weak now, to be answered for',
  flag_write_ignore_file: () =>
    'Judge nothing: write what is weak now into this new file, as entries for `ignore_file` whose reason, approver and day are left to you.',
  nhn_doctor_summary: () => 'Check that the results can be read, and say what stands in the way',
  nhn_doctor_description: () =>
    'Checks configuration, network, key pair, app key, role, regions and clock, and says for each what to do. It takes the flags of check, and judges nothing.',
  nhn_doctor_example: () => 'Would the job get its results?',
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
