import { formatFor } from '../format.ts'

const format = formatFor('en')

/** What the demo says. */
export const demoMessages = {
  demo_title: () => 'The action at work, against a simulated VAddy on this machine',
  demo_intro: () =>
    'No account, no network, no key of yours. The step below is the committed action, run as GitHub runs it; only the times are short.',
  demo_act_1: () => '1. The project is busy, and then the scan finds something',
  demo_act_1_story: () =>
    "Somebody else's scan is running, so the step waits for it instead of giving up. Then it scans: 3 alerts, and max_alerts allows none.",
  demo_act_2: () => '2. The application was repaired',
  demo_act_2_story: () =>
    'The same workflow again. This time the scan finds nothing, and the build may go on.',
  demo_heading_before: () => 'Jobs before it',
  demo_heading_step: () => 'Step',
  demo_heading_outputs: () => 'Outputs',
  demo_heading_summary: () => 'Job summary',
  demo_chart: (p: { values: string }) => `[on GitHub a chart of the alerts: ${p.values}]`,
  demo_waited: () => "It waited until somebody else's scan had ended.",
  demo_one_scan: () => 'It started one scan, not more.',
  demo_step_failed: (p: { code: number }) => `The step failed, as it should (exit code ${p.code}).`,
  demo_step_passed: (p: { code: number }) => `The step passed, as it should (exit code ${p.code}).`,
  demo_alerts: (p: { alerts: number }) =>
    `Its outputs name ${format.count(p.alerts, { one: ' alert', other: ' alerts' })}.`,
  demo_post: () => 'The post step found nothing left running.',
  demo_key_nowhere: () => 'The key stands nowhere in log, outputs, state and summary.',
  demo_right: (p: { time: string; acts: number }) =>
    `${p.acts === 2 ? 'Both steps' : `All ${format.number(p.acts)} steps`} ended as they should, in ${p.time}.`,
  demo_wrong: (p: { time: string }) =>
    `Not everything came out as it should (${p.time}); see the crosses above.`,
  demo_next_simulate: () => 'Next, to rehearse a pipeline of yours against a simulator:',
  demo_next_doctor: () => 'To check a real project:',
  demo_no_bundle: (p: { path: string }) => `the action's bundle is missing: ${p.path}`,

  demo_nhn_title: () => 'The action at work, against a simulated NHN Cloud on this machine',
  demo_nhn_act_1: () => '1. Some servers of the fleet have weak items',
  demo_nhn_act_1_story: () =>
    'Twelve servers in two regions, each inspected within the last weeks. Several have weak items of level high, and max_high allows none.',
  demo_nhn_act_2: () => '2. The servers were repaired and inspected again',
  demo_nhn_act_2_story: () =>
    'The same workflow again. The latest inspection of each server found nothing, and the build may go on.',
  demo_nhn_instances: (p: { instances: number }) =>
    `It judged all ${format.number(p.instances)} servers of both regions.`,
  demo_nhn_weak: (p: { weak: number }) =>
    `Its outputs name ${format.number(p.weak)} weak items, by level as the simulated servers have them.`,
  demo_nhn_revoked: () => 'It revoked the token that it was given.',
  demo_nhn_next_doctor: () => 'To check your keys and regions:',
  demo_fortify_title: () => 'The action at work, against a simulated Fortify SSC on this machine',
  demo_fortify_act_1: () => '1. A job gets a token, uses it, and leaves none',
  demo_fortify_act_1_story: () =>
    'The step issues a token that lives as long as the job. The next step asks SSC with it and never sees the password. The post step revokes it.',
  demo_fortify_act_2: () => '2. The same job is killed while it waits for its token',
  demo_fortify_act_2_story: () =>
    'SSC has created the token, but its answer never comes, and then the step is killed outright. Nobody has seen the token; the post step finds it by its description.',
  demo_fortify_act_3: () => '3. The machine dies, and no post step runs',
  demo_fortify_act_3_story: () =>
    'A token was issued and used. Then everything is gone that could have revoked it. What is left is its lifetime of one hour.',
  demo_fortify_post: () => 'Post step:',
  demo_fortify_killed: (p: { signal: string }) => `The step was killed (${p.signal}) before the answer came.`,
  demo_fortify_machine: () => 'The machine is gone; nothing revokes the token.',
  demo_fortify_later: () => 'A little more than an hour later, the same step with the same token:',
  demo_fortify_used: () => 'The next step asked SSC with the token alone, and got its answer.',
  demo_fortify_none_left: () => 'No token of the job is left at SSC; those of other people are as they were.',
  demo_fortify_unseen: () => 'SSC had created one token of which the killed step knew nothing.',
  demo_fortify_alive: () => 'Without a post step the token lived on.',
  demo_fortify_expired: (p: { code: number }) =>
    `After an hour SSC refused it (exit code ${p.code}): a short lifetime ends what nobody revokes.`,
  demo_fortify_masked: () => 'The token stands in no log, in neither spelling.',
  demo_fortify_nowhere: () => 'The password stands nowhere in log, outputs and state.',
  demo_fortify_next_doctor: () => 'To see whether your SSC would issue a token, without issuing one:',
  demo_api_title: () => 'The action at work, against a simulated API on this machine',
  demo_api_act_1: () => '1. An API that lets anybody in',
  demo_api_act_1_story: () =>
    'Its OpenAPI document says that orders and customers need a token. The API answers without one all the same, and max_high allows no such finding.',
  demo_api_act_2: () => '2. The API was repaired',
  demo_api_act_2_story: () =>
    'The same workflow again. What the document protects is refused now, and the build may go on.',
  demo_api_open: (p: { operations: number }) =>
    `Without a credential it got into ${format.count(p.operations, { one: ' protected operation', other: ' protected operations' })}, and its outputs say so.`,
  demo_api_harmless: (p: { requests: number }) =>
    `The API saw ${format.count(p.requests, { one: ' request', other: ' requests' })}: GET, OPTIONS and TRACE without a body, one at a time.`,
  demo_api_credential: (p: { requests: number; most: number }) =>
    `The credential went with ${format.count(p.requests, { one: ' request', other: ' requests' })}, of ${format.number(p.most)} at most.`,
  demo_api_private: () =>
    'What the API keeps for its customers stands nowhere in log, outputs, state and summary.',
  demo_api_next_rules: () => 'To read every rule that it holds an API against:',
  demo_verdict_title: () => 'The verdict at work, over gates against simulators on this machine',
  demo_verdict_act_1: () => '1. One gate is red, and one never ran',
  demo_verdict_act_1_story: () =>
    'A release asks three gates. The scan passes, the API lets anybody in, and the job of the server check never started. What never ran leaves nothing red behind; the verdict requires its report and misses it.',
  demo_verdict_act_2: () => '2. All three gates ran, and all are green',
  demo_verdict_act_2_story: () =>
    'The API was repaired, and the server check ran. The same verdict again: now the release may go out.',
  demo_verdict_counted: (p: { gates: number; passed: number }) =>
    `It judged ${format.count(p.gates, { one: ' gate', other: ' gates' })}, of which ${format.number(p.passed)} passed.`,
  demo_verdict_missing: (p: { gates: readonly string[] }) =>
    `It named what is required and has no report: ${format.list(p.gates)}.`,
  demo_verdict_none_missing: () => 'Every gate that is required has a report.',
  demo_verdict_untouched: () => 'The reports of the gates are as the gates left them.',
  demo_verdict_nowhere: () => 'No key of the gates stands in log, outputs and summary.',
  demo_verdict_next_help: () => 'To see what a verdict can be held to:',
} as const
