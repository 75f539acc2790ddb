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
} as const
