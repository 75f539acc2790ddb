/** What `--help` says of the verdict's command. */
export const verdictCommandHelpMessages = {
  verdict_summary: () => 'Say by the reports of several gates whether a release may go out',
  verdict_description: () =>
    'Reads the report.json of one or many gates and passes only when each of them is there, fresh, of this commit, and a pass. It speaks to no service.',
  verdict_operand: () =>
    'Files, folders or patterns; of a folder every report.json below it. They stand in the place of `reports`.',
  verdict_example: () => 'Every report below a folder, in a CI job',
  verdict_example_required: () => 'What must be there',
  verdict_example_commit: () => 'On your own machine, where no CI tells the commit',
  exit_verdict_2: () => 'failed: a gate is no pass, or is missing, stale, simulated or of another commit',
  exit_verdict_3: () => 'misconfigured: bad input, or a file that is no report',
  exit_verdict_4: () => 'refused: a gate was refused by its service',
  exit_verdict_5: () => 'unreachable: a gate did not reach its service',
  exit_verdict_6: () => 'busy or timeout: a gate did not get its turn, or ran out of time',
  exit_verdict_7: () => 'scan_canceled: the scan of a gate was canceled',
} as const
