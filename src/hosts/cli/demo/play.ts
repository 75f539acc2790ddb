import { formatDuration } from '../../../kernel/duration.ts'
import { message, say } from '../../../messages/message.ts'
import { type ProjectSpec, rehearsalAccount, rehearsalProject } from '../../../simulator/vaddy/project.ts'
import {
  startVaddySimulator,
  type VaddySimulator,
  type VaddySimulatorOptions,
} from '../../../simulator/vaddy/server.ts'
import type { Call } from '../call.ts'
import { painter } from '../colour.ts'
import { inertText } from '../printer.ts'
import { type ActResult, type Inputs, runAction } from './act.ts'
import { examineAct, type Wanted } from './expectations.ts'
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
export async function play(call: Call): Promise<boolean> {
  const { printer, surroundings } = call
  const { clock } = surroundings
  const began = clock.monotonic()
  const project = rehearsalProject(clock.now())
  printer.line([{ style: 'bold', text: message('demo_title') }])
  printer.line([message('demo_intro')])

  const first = await perform(
    call,
    1,
    { outcome: 'failed', alerts: 3, busy: true },
    {
      scenario: 'vulnerable',
      busyForMs,
      projects: [project],
    },
  )
  const second = await perform(
    call,
    2,
    { outcome: 'passed', alerts: 0, busy: false },
    {
      scenario: 'clean',
      projects: [{ ...project, history: first.history }],
    },
  )
  const isRight = first.isRight && second.isRight
  printer.text('\n')
  const time = formatDuration(clock.monotonic() - began)
  printer.line([
    isRight ? { style: 'green', text: '✓' } : { style: 'red', text: '✗' },
    { style: 'bold', text: message(isRight ? 'demo_right' : 'demo_wrong', { time }) },
  ])
  if (isRight) printer.line([message('demo_next')])
  return isRight
}

/** Runs the action once, shows it, and gives the history that the project has then. */
async function perform(call: Call, act: 1 | 2, wanted: Wanted, options: VaddySimulatorOptions) {
  const { printer, surroundings } = call
  printer.text('\n')
  printer.line([{ style: 'bold', text: message(`demo_act_${act}`) }])
  printer.line([message(`demo_act_${act}_story`)])
  const simulator = await startVaddySimulator({ ...options, scanDurationMs, clock: surroundings.clock })
  surroundings.lastActs.add(simulator.close)
  try {
    const inputs = inputsFor(call, simulator)
    const result = await show(call, inputs)
    const expectations = examineAct(result, simulator, wanted)
    printer.text('\n')
    for (const { holds, text } of expectations) {
      printer.line([holds ? { style: 'green', text: '✓' } : { style: 'red', text: '✗' }, text], 2)
    }
    return { isRight: expectations.every(({ holds }) => holds), history: historyOf(simulator) }
  } finally {
    surroundings.lastActs.delete(simulator.close)
    await simulator.close()
  }
}

function inputsFor({ language }: Call, { url }: VaddySimulator): Inputs {
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
async function show(call: Call, inputs: Inputs): Promise<ActResult> {
  const { catalogue, printer, redact, surroundings, verbose } = call
  const paint = painter(printer.coloured)
  const bar = paint('dim', '│')
  const framed = (line: string) => printer.text(`  ${bar} ${line}\n`)
  const heading = (text: string) => printer.text(`\n  ${paint('dim', '┌')} ${paint('bold', text)}\n`)

  heading(say(catalogue, message('demo_heading_step')))
  framed(paint('dim', '- uses: scangate-dev/scangate@v0'))
  framed(paint('dim', '  with:'))
  for (const [name, value] of Object.entries(inputs)) {
    framed(paint('dim', `    ${name}: ${name === 'auth_key' ? '***' : value}`))
  }
  const result = await runAction(call, inputs, {
    show: framed,
    paint,
    clean: (text) => inertText(text, redact),
    debug: verbose,
  })

  heading(say(catalogue, message('demo_heading_outputs')))
  for (const name of shownOutputs) framed(`${name}=${inertText(result.main.outputs[name] ?? '', redact)}`)

  heading(say(catalogue, message('demo_heading_summary')))
  const { default: widthOf } = await import('string-width')
  const width = Math.max(40, (surroundings.stdout.columns || 100) - 5)
  const chart = (values: string) => say(catalogue, message('demo_chart', { values }))
  for (const line of summaryLines(result.main.summary, { paint, width, widthOf, chart })) framed(line)
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
