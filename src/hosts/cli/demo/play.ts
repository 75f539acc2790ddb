import { formatDuration } from '../../../kernel/duration.ts'
import { type Message, message, say } from '../../../messages/message.ts'
import { type ProjectSpec, rehearsalAccount, rehearsalProject } from '../../../simulator/vaddy/project.ts'
import {
  startVaddySimulator,
  type VaddySimulator,
  type VaddySimulatorOptions,
} from '../../../simulator/vaddy/server.ts'
import type { Invocation } from '../core/invocation.ts'
import { inertText } from '../terminal/printer.ts'
import { type ActResult, type Inputs, runAction } from './act.ts'
import { examineAct, type Wanted } from './expectations.ts'
import { createScreen, type Screen } from './screen.ts'
import { summaryLines } from './summary-screen.ts'

/** Short enough to watch, long enough to see the step wait; in milliseconds. */
const busyForMs = 1_500
const scanDurationMs = 1_500

/** Outputs worth a look; the step sets more. */
const shownOutputs = [
  'outcome',
  'reason',
  'alert_count',
  'baseline_alert_count',
  'complete',
  'scan_result_url',
]

/** Plays both acts and says what came of each. Returns whether both ended as they should. */
export async function play(invocation: Invocation): Promise<boolean> {
  const { catalogue, surroundings } = invocation
  const { clock, command } = surroundings
  const screen = await createScreen(invocation)
  const said = (text: Message) => say(catalogue, text)
  const began = clock.monotonic()
  const project = rehearsalProject(clock.now())
  screen.line(said(message('demo_title')), 'bold')
  screen.line(said(message('demo_intro')))

  const first = await perform(
    invocation,
    screen,
    1,
    { outcome: 'failed', alerts: 3, busy: true },
    {
      scenario: 'vulnerable',
      busyForMs,
      projects: [project],
    },
  )
  const second = await perform(
    invocation,
    screen,
    2,
    { outcome: 'passed', alerts: 0, busy: false },
    {
      scenario: 'clean',
      projects: [{ ...project, history: first.history }],
    },
  )
  const isRight = first.isRight && second.isRight
  screen.gap()
  const time = formatDuration(clock.monotonic() - began)
  screen.line(said(message(isRight ? 'demo_right' : 'demo_wrong', { time })), 'bold', signOf(isRight, screen))
  if (isRight) {
    screen.line(said(message('demo_next_simulate')))
    screen.line(`    ${command} simulate`, 'cyan')
    screen.line(said(message('demo_next_doctor')))
    screen.line(`    ${command} vaddy doctor`, 'cyan')
  }
  return isRight
}

function signOf(holds: boolean, { paint }: Screen): string {
  return holds ? paint('green', '✓') : paint('red', '✗')
}

/** Runs the action once, shows it, and gives the history that the project has then. */
async function perform(
  invocation: Invocation,
  screen: Screen,
  act: 1 | 2,
  wanted: Wanted,
  options: VaddySimulatorOptions,
) {
  const { catalogue, surroundings } = invocation
  screen.gap()
  screen.line(say(catalogue, message(`demo_act_${act}`)), 'bold')
  screen.line(say(catalogue, message(`demo_act_${act}_story`)))
  const simulator = await startVaddySimulator({ ...options, scanDurationMs, clock: surroundings.clock })
  surroundings.lastActs.add(simulator.close)
  try {
    const inputs = inputsFor(invocation, simulator)
    const result = await show(invocation, screen, inputs)
    const expectations = examineAct(result, simulator, wanted)
    screen.gap()
    for (const { holds, text } of expectations) {
      screen.line(say(catalogue, text), undefined, `  ${signOf(holds, screen)}`)
    }
    return { isRight: expectations.every(({ holds }) => holds), history: historyOf(simulator) }
  } finally {
    surroundings.lastActs.delete(simulator.close)
    await simulator.close()
  }
}

function inputsFor({ language }: Invocation, { url }: VaddySimulator): Inputs {
  const { projectId, projectNumber } = rehearsalProject(0)
  return {
    user: rehearsalAccount.user,
    auth_key: rehearsalAccount.authKey,
    project_id: projectId,
    project_number: String(projectNumber),
    max_alerts: '0',
    poll_interval: '300ms',
    language,
    api_url: url,
  }
}

/** Shows the step while it runs, then its outputs and its job summary. */
async function show(invocation: Invocation, screen: Screen, inputs: Inputs): Promise<ActResult> {
  const { catalogue, redact, verbose } = invocation
  const { boxed, boxWidth, heading, paint, widthOf } = screen

  heading(say(catalogue, message('demo_heading_step')))
  boxed('- uses: scangate-dev/scangate@v0', 'dim')
  boxed('  with:', 'dim')
  for (const [name, value] of Object.entries(inputs)) {
    boxed(`    ${name}: ${name === 'auth_key' ? '***' : value}`, 'dim')
  }
  const result = await runAction(invocation, inputs, {
    show: boxed,
    paint,
    clean: (text) => inertText(text, redact),
    debug: verbose,
  })

  heading(say(catalogue, message('demo_heading_outputs')))
  for (const name of shownOutputs) boxed(`${name}=${inertText(result.main.outputs[name] ?? '', redact)}`)

  heading(say(catalogue, message('demo_heading_summary')))
  const chart = (values: string) => say(catalogue, message('demo_chart', { values }))
  const settings = { paint, width: boxWidth, widthOf, chart }
  for (const line of summaryLines(result.main.summary, settings)) boxed(line)
  return result
}

/** What the project's history is after an act: the next one goes on from there. */
function historyOf({ state }: VaddySimulator): NonNullable<ProjectSpec['history']> {
  return state.scans.map((scan) => ({
    scanId: scan.scanId,
    status: scan.status === 'finish' ? 'Complete' : 'Cancel',
    scanCount: scan.script.scanCount,
    alertCount: scan.script.alertCount,
    complete: scan.script.complete,
    crawlId: scan.crawlId,
    crawlLabel: scan.crawlLabel,
    start: scan.begunAt,
    end: scan.endedAt ?? scan.begunAt,
  }))
}
