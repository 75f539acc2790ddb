import { exitCodeOf } from '../../../gate/outcome.ts'
import { AbortedError } from '../../../kernel/errors.ts'
import { isLoopbackHost } from '../../../kernel/loopback.ts'
import { type Message, message, say } from '../../../messages/message.ts'
import { unknownScanTypes } from '../../../sources/vaddy/option-readers.ts'
import { readVaddyOptions } from '../../../sources/vaddy/read-options.ts'
import type { RunDependencies } from '../../../sources/vaddy/session.ts'
import { vaddy, vaddyDependencies } from '../../../sources/vaddy/source.ts'
import { withNetwork } from '../../network.ts'
import { failureOf, networkOf } from '../core/answer.ts'
import type { Call } from '../core/call.ts'
import { cliOptions } from '../core/cli-options.ts'
import type { CliCommand } from '../core/command.ts'
import { runContext } from '../core/gate.ts'
import { inCliWords } from '../core/problems.ts'
import { watchConnections } from '../doctor/connections.ts'
import { examinePullRequest } from '../doctor/examine-pull-request.ts'
import { createFindings, type Finding, type Findings } from '../doctor/findings.ts'
import type { Style } from '../terminal/colour.ts'
import { examineVaddy } from './examine.ts'
import { scan } from './scan.ts'

/** `scangate vaddy doctor`: whether a scan would start, and what stands in its way. */
export const doctor: CliCommand = {
  path: ['vaddy', 'doctor'],
  source: vaddy,
  summary: 'Check that a scan would start, and say what stands in its way',
  description:
    'Checks configuration, network, key, project, crawl and project number, and says for each what to do. ' +
    'It takes the flags of scan, and starts and changes nothing.',
  options: scan.options,
  own: {},
  settings: cliOptions,
  examples: [
    { text: 'Would the job scan?', line: 'scangate vaddy doctor' },
    {
      text: 'With the flags of the scan that fails',
      line: 'scangate vaddy doctor --crawl-label shop-with-login --max-crawl-age 30d --project-number 123',
    },
  ],
  ends: 'checks',
  run: async (call) => {
    const findings = createFindings()
    call.progress.begin()
    try {
      await examine(call, findings)
    } catch (error) {
      call.progress.end()
      const { exitCode, outcome, problems } = failureOf(error, call)
      for (const problem of problems) call.progress.log.error(problem)
      if (call.format === 'json') call.printer.json(asJson(call, findings.all, outcome, exitCode))
      return error instanceof AbortedError ? exitCode : 1
    }
    const found = findings.complete()
    call.progress.end()
    const failed = found.filter((finding) => finding.verdict === 'failed')
    const outcome = failed[0]?.outcome ?? 'checked'
    const exitCode = failed.length === 0 ? 0 : exitCodeOf(outcome, 'failure')
    if (call.format === 'json') call.printer.json(asJson(call, found, outcome, exitCode))
    else print(call, found, failed.length)
    return exitCode
  },
}

async function examine(call: Call, findings: Findings): Promise<void> {
  const { command, given, problems, surroundings } = call
  const version = surroundings.nodeVersion
  findings.add({ id: 'node', verdict: 'ok', text: message('doctor_node', { version }) })
  const reading = readVaddyOptions(given)
  const bad = [...problems, ...inCliWords(reading.problems, command)]
  if (bad.length > 0) {
    // What is missing may be what a stop kept us from reading.
    surroundings.signal.throwIfAborted()
    for (const text of bad)
      findings.add({ id: 'configuration', verdict: 'failed', text, outcome: 'misconfigured' })
    return
  }
  const options = reading.options()
  const watch = watchConnections()
  try {
    await findings.attempt('configuration', () =>
      withNetwork(networkOf(call, options.ca_file), async (http) => {
        const types = unknownScanTypes(options.scan_type ?? [])
        findings.add({ id: 'configuration', verdict: 'ok', text: message('doctor_configuration') })
        if (types.length > 0) {
          const text = message('notice_scan_type_unknown', { types })
          findings.add({ id: 'configuration', verdict: 'warning', text })
        }
        findings.add({ id: 'ca', verdict: 'ok', text: trusted(options.ca_file, surroundings.variables) })
        try {
          const dependencies = vaddyDependencies(options, { ...runContext(call), http })
          await examineVaddy(options, quietly(dependencies), watch, findings)
        } finally {
          findings.add(await examinePullRequest(surroundings, http))
        }
      }),
    )
  } finally {
    watch.close()
  }
}

/** A warning of the run is a finding here, and would be said twice. */
function quietly(dependencies: RunDependencies): RunDependencies {
  return { ...dependencies, log: { ...dependencies.log, warning: () => {} } }
}

function trusted(caFile: string | undefined, variables: Call['surroundings']['variables']): Message {
  const files = ['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE'].filter((name) => variables[name])
  const sources = [
    ...(caFile === undefined ? [] : [`ca_file ${caFile}`]),
    ...files.map((name) => `${name} ${variables[name]}`),
  ]
  return sources.length === 0 ? message('doctor_ca') : message('doctor_ca_more', { sources })
}

const signs: { readonly [V in Finding['verdict']]: readonly [string, Style] } = {
  ok: ['✓', 'green'],
  note: ['i', 'cyan'],
  warning: ['!', 'yellow'],
  failed: ['✗', 'red'],
  skipped: ['-', 'dim'],
}

function print({ catalogue, printer }: Call, findings: readonly Finding[], failures: number): void {
  const unreached = findings.filter(({ text }) => text.key === 'doctor_not_reached')
  for (const { id, next, text, verdict } of findings) {
    if (text.key === 'doctor_not_reached') continue
    const [sign, style] = signs[verdict]
    printer.line([{ style, text: sign }, { style: 'bold', text: message(`doctor_label_${id}`) }, text])
    if (next !== undefined) printer.line(['→', next], 4)
  }
  if (unreached.length > 0) {
    const labels = unreached.map(({ id }) =>
      say(catalogue, message(`doctor_label_${id}`)).replace(/[:：]$/, ''),
    )
    const [sign, style] = signs.skipped
    printer.line([{ style, text: sign }, message('doctor_not_reached_any', { labels })])
  }
  const summary =
    failures === 0 ? message('doctor_would_start') : message('doctor_would_not_start', { count: failures })
  printer.line([{ style: 'bold', text: summary }])
}

function asJson(call: Call, findings: readonly Finding[], outcome: string, exitCode: number): object {
  const { api_url: url } = readVaddyOptions(call.given).values
  const words = (said: Message) => ({ key: said.key, text: say(call.catalogue, said) })
  return {
    command: call.command.path.join(' '),
    outcome,
    exit_code: exitCode,
    simulated: url !== undefined && isLoopbackHost(url.hostname),
    checks: findings.map(({ id, next, text, verdict }) => ({
      id,
      verdict,
      text: words(text),
      next: next === undefined ? null : words(next),
    })),
  }
}
