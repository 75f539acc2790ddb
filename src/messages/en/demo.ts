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
  demo_right: (p: { time: string }) => `Both steps ended as they should, in ${p.time}.`,
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
} as const
