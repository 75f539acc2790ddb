import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Message, message } from '../../../messages/message.ts'
import { rehearsalCredential } from '../../../simulator/api/account.ts'
import { startApiSimulator } from '../../../simulator/api/server.ts'
import { rehearsalAccount as nhnAccount } from '../../../simulator/nhn/account.ts'
import { startNhnSimulator } from '../../../simulator/nhn/server.ts'
import { rehearsalAccount } from '../../../simulator/vaddy/project.ts'
import { startVaddySimulator } from '../../../simulator/vaddy/server.ts'
import { sources } from '../../registry.ts'
import type { Invocation } from '../core/invocation.ts'
import { inertText } from '../terminal/printer.ts'
import { type ActResult, type Inputs, runAction, type ShowLine, usesLine } from './act.ts'
import { apiInputs } from './api-play.ts'
import { nhnInputs } from './nhn-play.ts'
import type { Act, Expectation, Play } from './play.ts'
import { vaddyInputs } from './vaddy-play.ts'

/** Long enough for a scan to be seen running, in milliseconds. */
const scanDurationMs = 300

/** The gates of the release, each of which the verdict requires. */
const required = ['vaddy', 'nhn', 'api'] as const

/** A gate that runs before the verdict, and what it meets. */
interface GateRun {
  readonly name: (typeof required)[number]
  readonly start: () => Promise<{ readonly url: string; close(): Promise<void> }>
  readonly inputsFor: (invocation: Invocation, simulator: { readonly url: string }) => Inputs
}

/** How a verdict should have ended. */
interface Wanted {
  readonly outcome: 'failed' | 'passed'
  readonly passed: number
  readonly missing: readonly string[]
}

/** The demo of the verdict: a release with a red gate and one that never ran, then one whose three gates are green. */
export function createPlay(invocation: Invocation): Play {
  const { clock } = invocation.surroundings
  const scan: GateRun = {
    name: 'vaddy',
    start: () => startVaddySimulator({ scenario: 'clean', scanDurationMs, clock }),
    inputsFor: vaddyInputs,
  }
  const servers: GateRun = {
    name: 'nhn',
    start: () => startNhnSimulator({ scenario: 'clean', clock }),
    inputsFor: nhnInputs,
  }
  const api = (scenario: 'unprotected' | 'clean'): GateRun => ({
    name: 'api',
    start: () => startApiSimulator({ scenario, clock }),
    inputsFor: apiInputs,
  })
  const act = (title: Message, story: Message, gates: readonly GateRun[], wanted: Wanted): Act => ({
    title,
    story,
    begin: async () => {
      const folder = await mkdtemp(join(tmpdir(), 'scangate-demo-'))
      const digests = () => Promise.all(gates.map(({ name }) => digestOf(join(folder, name, 'report.json'))))
      let before: readonly string[] = []
      let after: readonly string[] = []
      return {
        before: async (show) => {
          for (const gate of gates) await runGate(invocation, gate, join(folder, gate.name), show)
          before = await digests()
        },
        inputs: inputsFor(invocation, folder),
        course: {
          afterMain: async () => {
            after = await digests()
          },
        },
        secrets: () => [
          rehearsalAccount.authKey,
          nhnAccount.appKey,
          nhnAccount.secretAccessKey,
          rehearsalCredential.replace(/^Bearer /, ''),
        ],
        examine: (result) => [
          ...examine(result, gates.length, wanted),
          { text: message('demo_verdict_untouched'), holds: before.join() === after.join() },
        ],
        close: () => rm(folder, { recursive: true, force: true }),
      }
    },
  })
  return {
    title: message('demo_verdict_title'),
    acts: [
      act(message('demo_verdict_act_1'), message('demo_verdict_act_1_story'), [scan, api('unprotected')], {
        outcome: 'failed',
        passed: 1,
        missing: ['nhn'],
      }),
      act(message('demo_verdict_act_2'), message('demo_verdict_act_2_story'), [scan, servers, api('clean')], {
        outcome: 'passed',
        passed: 3,
        missing: [],
      }),
    ],
    shownOutputs: ['outcome', 'reason', 'gate_count', 'passed_count', 'failed_count', 'missing'],
    nowhere: message('demo_verdict_nowhere'),
    next: [{ text: message('demo_verdict_next_help'), words: 'verdict --help' }],
  }
}

/** The reports are of a rehearsal, so that only a verdict that says so lets them count. */
function inputsFor({ language }: Invocation, folder: string): Inputs {
  return { reports: folder, require: required.join('\n'), allow_simulated: 'true', language }
}

/** Runs the committed action of a gate, which leaves its report, and shows how that ended. */
async function runGate(
  invocation: Invocation,
  { inputsFor: inputs, name, start }: GateRun,
  folder: string,
  show: ShowLine,
): Promise<void> {
  const entry = sources.find((one) => one.name === name)
  if (entry === undefined) throw new Error(`There is no source ${name}.`)
  const source = await entry.load()
  show(usesLine(source), 'dim')
  const simulator = await start()
  try {
    const given = { ...inputs(invocation, simulator), report_dir: folder }
    const { redact } = invocation
    const clean = (text: string) => inertText(text, redact)
    // Each gate has a demo of its own, so its log stays away.
    const { main } = await runAction(invocation, source, given, {
      show: () => undefined,
      paint: (_, text) => text,
      clean,
      debug: false,
    })
    for (const output of ['outcome', 'reason']) show(`  ${output}=${clean(main.outputs[output] ?? '')}`)
  } finally {
    await simulator.close()
  }
}

/** Holds the verdict against what the gates before it left. */
function examine({ main }: ActResult, gates: number, { missing, outcome, passed }: Wanted): Expectation[] {
  const { outputs } = main
  const code = main.exitCode ?? -1
  const isRightEnd = outcome === 'passed' ? code === 0 : code !== 0
  return [
    {
      text: message('demo_verdict_counted', { gates, passed }),
      holds:
        outputs['gate_count'] === String(gates) &&
        outputs['passed_count'] === String(passed) &&
        outputs['failed_count'] === String(gates - passed),
    },
    {
      text:
        missing.length === 0
          ? message('demo_verdict_none_missing')
          : message('demo_verdict_missing', { gates: missing }),
      holds: outputs['missing'] === JSON.stringify(missing),
    },
    {
      text: message(outcome === 'passed' ? 'demo_step_passed' : 'demo_step_failed', { code }),
      holds: isRightEnd && outputs['outcome'] === outcome,
    },
  ]
}

async function digestOf(path: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(path))
    .digest('hex')
}
