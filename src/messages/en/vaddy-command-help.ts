/** What `--help` says of VAddy's commands and of the simulator's: summaries, descriptions, examples, endings. */
export const vaddyCommandHelpMessages = {
  group_vaddy: () => 'Scan with VAddy, and use its WebAPI',

  vaddy_scan_summary: () => 'Wait until VAddy is free, scan, and judge the result',
  vaddy_scan_description: () =>
    'Waits until no scan of the project runs, starts one, follows it to its end and judges it. A scan that this command started is canceled when the command is stopped.',
  vaddy_scan_example_rehearsal: () => 'Rehearse here, without an account',
  vaddy_scan_example_environment: () => 'Scan with what go-vaddy has in the environment already',
  vaddy_scan_example_limits: () => 'Scan one crawl, allow two alerts, write the reports',
  vaddy_scan_example_increase: () => 'Fail on new alerts only',
  vaddy_scan_example_later: () => 'Start now, judge in a later job',

  flag_simulate: (p: { scenarios: readonly string[] }) =>
    `Rehearse against a simulated VAddy, sixty times as fast, and never speak to the one that is configured: ${p.scenarios.map((name) => `\`${name}\``).join(', ')}.`,

  vaddy_latest_summary: () => 'Judge the newest scan that has ended, and start none',
  vaddy_latest_description: () =>
    'Judges the newest scan of the project, or of one crawl, for a release that can not wait for a scan of its own. One that was canceled, ran in part or is too old is the answer, never an older one. While a scan runs, --on-busy decides. It starts and cancels nothing.',
  vaddy_latest_example: () => 'Was the nightly scan clean?',
  vaddy_latest_example_after: () => 'Only a scan that started after the deployment counts',

  vaddy_what_if_summary: () => 'Judge the past scans by limits that are not in force yet',
  vaddy_what_if_description: () =>
    'Says how many of the last scans would have passed by other limits, and which would not have. VAddy lists 20 scans, so the oldest of them have no baseline. It exits 0 however the scans would have ended.',
  vaddy_what_if_example: () => 'Would two alerts be a fair limit?',
  vaddy_what_if_example_json: () => 'The same on new alerts only, for a script',
  flag_only_crawl: () => 'Only scans of this crawl, by its ID.',
  flag_only_label: () => 'Only scans of the crawl with this label, which is looked up as for a scan.',
  flag_limit: () => 'How many of the newest scans to judge, 20 at most.',

  vaddy_wait_summary: () => 'Wait for a scan that runs already, and judge its result',
  vaddy_wait_description: () =>
    'Follows a scan to its end and judges it. It starts nothing, and leaves the scan alone when it is stopped, unless --on-stop says otherwise.',
  vaddy_wait_scan: () => 'The scan, as `scan --no-wait` gave it. Default: VADDY_SCAN_ID.',
  vaddy_wait_example: () => 'Judge a scan that an earlier job started',

  vaddy_doctor_summary: () => 'Check that a scan would start, and say what stands in its way',
  vaddy_doctor_description: () =>
    'Checks configuration, network, key, project, crawl and project number, and says for each what to do. It takes the flags of scan, and starts and changes nothing.',
  vaddy_doctor_example: () => 'Would the job scan?',
  vaddy_doctor_example_flags: () => 'With the flags of the scan that fails',

  vaddy_status_summary: () => 'Say whether a scan of the project runs',
  vaddy_status_description: () =>
    'Asks whether a scan of the project runs, so that a start would have to wait. Changes nothing.',
  vaddy_status_example: () => 'Is the project free?',
  vaddy_status_example_json: () => 'The same for a script',

  vaddy_result_summary: () => 'Show how far a scan is, or its result, without judging it',
  vaddy_result_description: () =>
    'Shows whether a scan runs, was canceled or has finished, and what it found. It exits 0 whatever the scan found: use wait to judge.',
  vaddy_the_scan: () => 'The scan. Default: VADDY_SCAN_ID.',
  vaddy_result_example: () => 'Look at a scan',
  vaddy_result_example_json: () => 'Only the number of alerts',

  vaddy_cancel_summary: () => 'Cancel a scan',
  vaddy_cancel_description: () =>
    'Cancels a scan, whoever started it. A scan that is over already is fine: nothing runs then.',
  vaddy_cancel_example: () => 'End a scan',

  vaddy_crawls_summary: () => 'List the recorded crawls of the project, newest first',
  vaddy_crawls_description: () =>
    'Lists the crawls that can be scanned, newest first: the first one is what a scan without a crawl uses.',
  vaddy_crawls_example: () => 'All crawls',
  vaddy_crawls_example_label: () => 'Those of the shop',
  vaddy_crawls_example_json: () => 'The ID of the newest',
  flag_label: () => 'Only crawls whose label contains this text.',

  vaddy_history_summary: () => 'List the last scans of the project, newest first',
  vaddy_history_description: () =>
    'Lists the scans of the project that have ended, newest first; VAddy gives the last 20.',
  vaddy_history_example: () => 'The last scans',
  vaddy_history_example_json: () => 'Alerts of the last complete scan',

  vaddy_delete_crawl_summary: () => 'Delete a recorded crawl for good',
  vaddy_delete_crawl_description: () =>
    'Deletes a recorded crawl. It cannot be brought back, so the command wants --yes and takes the crawl as argument only.',
  vaddy_delete_crawl_crawl: () => 'The crawl, as `crawls` lists it.',
  vaddy_delete_crawl_example: () => 'Delete an old crawl',
  flag_yes: () => 'Yes, delete it. Nothing is deleted without this flag.',
  flag_auth_key_file: () => 'Read the WebAPI key from this file, or from standard input (`-`).',

  simulate_summary: () =>
    'Run a simulated VAddy, NHN Cloud, Fortify SSC or API to check on this machine, to rehearse a pipeline',
  simulate_service: () => 'The service to simulate: vaddy unless given, nhn, fortify or api.',
  simulate_description: () =>
    "Serves VAddy's WebAPI v2, NHN Cloud's Server Security Check, the token calls of Fortify Software Security Center, or an API for the API security check, on loopback and prints the variables that lead to it. Each request is a line on standard error. It runs until it is told to stop (Ctrl-C).",
  simulate_example: () => 'A scan that finds three alerts after 20 seconds',
  simulate_example_nhn: () => 'Servers in NHN Cloud, several of them weak',
  simulate_example_fortify: () => 'A Fortify SSC of an older version, with tokens of several people',
  simulate_example_api: () => 'An API that lets anybody in, to check it',
  simulate_example_background: () => 'In the background, for the next command',
  flag_scenario: (p: {
    scenarios: readonly string[]
    nhn: readonly string[]
    fortify: readonly string[]
    api: readonly string[]
  }) =>
    `How VAddy behaves: ${p.scenarios.map((name) => `\`${name}\``).join(', ')}.` +
    ` For nhn: ${p.nhn.map((name) => `\`${name}\``).join(', ')}.` +
    ` For fortify: ${p.fortify.map((name) => `\`${name}\``).join(', ')}.` +
    ` For api: ${p.api.map((name) => `\`${name}\``).join(', ')}.`,
  flag_port: () => 'The port to listen on; `0` takes a free one.',
  flag_host: () => 'The address to listen on: loopback only.',
  flag_scan_duration: () =>
    "How long a scan takes, such as `20s`. Default: the scenario's, mostly five minutes.",
  flag_fleet_size: () => 'How many simulated servers there are (nhn).',
  flag_ssc_version: () => 'Which version of Fortify SSC is simulated (fortify). Default: the newest.',
  flag_rate_limit: () =>
    "Answer so many requests a minute and refuse more with 429. Default: no limit; VAddy's documents name none.",
  flag_time_scale: () => 'How many times faster everything goes: with `60` a minute takes a second.',
  flag_simulated_user: () => 'The login ID to accept, instead of the one that is printed.',
  flag_simulated_key: () => 'The key to accept, instead of the one that is printed. Give no real one.',

  exit_vaddy_1: () => "error: something that nobody foresaw, or a started scan whose ID can't be handed on",
  exit_vaddy_0_checks: () => 'checked: a scan would start',
  exit_vaddy_2_checks: () =>
    'failed or incomplete: the crawl or the newest scan is too old, or another version is deployed',
  exit_vaddy_4: () => 'refused: VAddy said no (key, project, scan or crawl)',
  exit_vaddy_6_checks: () => 'busy: a scan runs, and on_busy is not wait',
  exit_vaddy_7: () => 'scan_canceled: somebody canceled the scan, or it ended abnormally',
  exit_vaddy_129: () => 'aborted by SIGHUP (a closed terminal); a scan of ours was canceled',
  exit_vaddy_130: () => 'aborted by SIGINT (Ctrl-C); a scan of ours was canceled',
  exit_vaddy_131: () => 'aborted by SIGQUIT (Ctrl-\\); a scan of ours was canceled',
  exit_vaddy_143: () => 'aborted by SIGTERM; a scan of ours was canceled',
} as const
