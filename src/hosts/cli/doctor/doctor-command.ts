import { exitCodeOf } from '../../../gate/outcome.ts'
import type { HttpClient } from '../../../http/client.ts'
import { AbortedError } from '../../../kernel/errors.ts'
import { type Message, message } from '../../../messages/message.ts'
import type { GivenOptions } from '../../../options/definition.ts'
import type { GateReading, GateSource, Source } from '../../../sources/descriptor.ts'
import { withNetwork } from '../../network.ts'
import type { CliCommand } from '../core/command.ts'
import { failureOf } from '../core/failure.ts'
import type { Invocation } from '../core/invocation.ts'
import { inCliWords } from '../core/problems.ts'
import { networkOf } from '../core/query.ts'
import { type ConnectionWatch, watchConnections } from './connections.ts'
import { createFindings, type Findings, type OwnLooks } from './findings.ts'
import { findingsJson, printFindings } from './print.ts'
import { pullRequestFinding } from './pull-request-finding.ts'

/** What a doctor's own part works with. */
export interface Examination {
  readonly invocation: Invocation
  readonly http: HttpClient
  /** The connections that were made so far. */
  readonly watch: ConnectionWatch
  readonly findings: Findings
}

/** What a doctor needs to know of the options: what is wrong, whom to trust, whether it is a rehearsal. */
export type DoctorReading = Pick<GateReading, 'problems'> & {
  readonly common: Partial<Pick<GateReading['common'], 'ca_file'>>
  readonly identity: Pick<GateReading['identity'], 'simulated'>
}

/** What a service's doctor adds to what every doctor does. */
export interface DoctorRules extends OwnLooks {
  /** Options that are valid and still not as they should be. */
  readonly warnings?: (invocation: Invocation) => readonly Message[]
  /** Looks at the service, how the first request got there among it. Notes what it finds, starts and changes nothing. */
  readonly examine: (examination: Examination) => Promise<void>
  readonly summaries?: {
    readonly passed: Message
    readonly failed: (count: number) => Message
  }
}

/** What a doctor's command is beside its source and its rules. */
export type DoctorCommand = Omit<CliCommand, 'source' | 'own' | 'ends' | 'run'>

/** Makes the command that says whether a gate would run, and what stands in its way. */
export function doctorCommand(source: GateSource, rules: DoctorRules, described: DoctorCommand): CliCommand {
  return doctorOf(source, (given) => source.read(given), rules, described)
}

/** The same for a source of any kind. Only a gate comments on pull requests. */
export function doctorOf(
  source: Source,
  read: (given: GivenOptions) => DoctorReading,
  rules: DoctorRules,
  described: DoctorCommand,
): CliCommand {
  return {
    ...described,
    source,
    own: {},
    ends: source.kind === 'gate' ? 'checks' : 'checks-access',
    run: (invocation) => runDoctor(invocation, read(invocation.given), rules),
  }
}

async function runDoctor(
  invocation: Invocation,
  reading: DoctorReading,
  rules: DoctorRules,
): Promise<number> {
  const { command, format, printer, progress } = invocation
  const findings = createFindings(rules)
  const json = (found: typeof findings.all, outcome: string, exitCode: number) =>
    printer.json({
      command: command.path.join(' '),
      outcome,
      exit_code: exitCode,
      simulated: reading.identity.simulated,
      checks: findingsJson(invocation, found),
    })
  progress.begin()
  try {
    await examine(invocation, reading, rules, findings)
  } catch (error) {
    progress.end()
    const { exitCode, outcome, problems } = failureOf(error, invocation)
    for (const problem of problems) progress.log.error(problem)
    if (format === 'json') json(findings.all, outcome, exitCode)
    return error instanceof AbortedError ? exitCode : 1
  }
  const found = findings.complete()
  progress.end()
  const failed = found.filter((finding) => finding.verdict === 'failed')
  const outcome = failed[0]?.outcome ?? 'checked'
  const exitCode = failed.length === 0 ? 0 : exitCodeOf(outcome, 'failure')
  if (format === 'json') json(found, outcome, exitCode)
  else printFindings(invocation, found, summaryOf(failed.length, rules))
  return exitCode
}

function summaryOf(count: number, { summaries }: DoctorRules): Message {
  if (count === 0) return summaries?.passed ?? message('doctor_passed')
  return summaries?.failed(count) ?? message('doctor_failed', { count })
}

async function examine(
  invocation: Invocation,
  reading: DoctorReading,
  rules: DoctorRules,
  findings: Findings,
): Promise<void> {
  const { command, problems, surroundings } = invocation
  const version = surroundings.nodeVersion
  findings.add({ id: 'node', verdict: 'ok', text: message('doctor_node', { version }) })
  const bad = [...problems, ...inCliWords(reading.problems, command)]
  if (bad.length > 0) {
    // What is missing may be what a stop kept us from reading.
    surroundings.signal.throwIfAborted()
    for (const text of bad)
      findings.add({ id: 'configuration', verdict: 'failed', text, outcome: 'misconfigured' })
    return
  }
  const { ca_file: caFile } = reading.common
  const watch = watchConnections()
  try {
    await findings.attempt('configuration', () =>
      withNetwork(networkOf(invocation, caFile), async (http) => {
        findings.add({ id: 'configuration', verdict: 'ok', text: message('doctor_configuration') })
        for (const text of rules.warnings?.(invocation) ?? [])
          findings.add({ id: 'configuration', verdict: 'warning', text })
        findings.add({ id: 'ca', verdict: 'ok', text: trusted(caFile, surroundings.variables) })
        try {
          await rules.examine({ invocation, http, watch, findings })
        } finally {
          if (command.source?.kind === 'gate') findings.add(await pullRequestFinding(surroundings, http))
        }
      }),
    )
  } finally {
    watch.close()
  }
}

function trusted(caFile: string | undefined, variables: Invocation['surroundings']['variables']): Message {
  const named = ['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE'].flatMap((name) => {
    const file = variables[name]
    return file ? [[name, file] as const] : []
  })
  const all = [...(caFile === undefined ? [] : [['ca_file', caFile] as const]), ...named]
  if (all.length === 0) return message('doctor_ca')
  const [settings, files] = [all.map(([name]) => name), all.map(([, file]) => file)]
  return message('doctor_ca_more', { settings, files })
}
