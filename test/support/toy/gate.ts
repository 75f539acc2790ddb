import { assembleReport, type RunIdentity } from '../../../src/gate/assemble-report.ts'
import { outcomeOf } from '../../../src/gate/conclusion.ts'
import { compare, judgeChecks } from '../../../src/gate/judge.ts'
import type { ReportLayout } from '../../../src/gate/layout.ts'
import type { Check, GateReport } from '../../../src/gate/report.ts'
import { GateError } from '../../../src/kernel/errors.ts'
import { isLoopbackHost } from '../../../src/kernel/loopback.ts'
import type { Secret } from '../../../src/kernel/secret.ts'
import type { GivenOptions } from '../../../src/options/definition.ts'
import { type OptionValues, readOptions } from '../../../src/options/read.ts'
import type { GateReading, GateSource } from '../../../src/sources/descriptor.ts'
import type { RunContext } from '../../../src/sources/run-context.ts'
import { issueToken, readGauge, revokeToken } from './api.ts'
import { toyMessage, wordsIn } from './messages.ts'
import { helpIn, toyOptions } from './options.ts'

type ToyOptions = OptionValues<typeof toyOptions>

/** A made-up gate: gets a token for a key, reads a gauge with it, and takes the token back. */
export const toy: GateSource = {
  kind: 'gate',
  name: 'toy',
  options: toyOptions,
  outputs: { toy_level: { help: 'What the gauge said.', of: ({ checks }) => checks[0]?.observed } },
  variables: { prefix: 'TOY_', aliases: {}, shared: [], refused: [] },
  alternatives: [],
  layout: { facts: [{ fact: 'toy_note', form: 'text' }], headline: 'toy_level' } as unknown as ReportLayout,
  lineFiles: {
    'gauges.ndjson': { format: 'ndjson' },
    'gauges.csv': { format: 'csv', columns: ['place', 'level', 'note'], bom: true },
  },
  action: { folder: 'toy', name: 'Toy gate', description: 'Reads a gauge.', hasPost: false },
  wordsIn,
  helpIn: helpIn(toyOptions, ['outcome', 'reason', 'toy_level', 'report_dir']),
  read,
}

function read(given: GivenOptions): GateReading {
  const { policy, problems, values } = readOptions(toyOptions, given)
  const identity: RunIdentity = {
    subject: { kind: 'gauge', id: 'main' },
    simulated: values.url !== undefined && isLoopbackHost(values.url.hostname),
    facts: {},
  }
  return {
    common: values,
    policy,
    problems,
    identity,
    run: (context) => run(values as ToyOptions, { ...identity, policy }, context),
  }
}

type Frame = RunIdentity & Pick<GateReading, 'policy'>
type Ending = Pick<GateReport, 'outcome' | 'reason' | 'checks' | 'facts' | 'lastAnswer'> & {
  error?: GateError
}

async function run(options: ToyOptions, frame: Frame, context: RunContext): Promise<GateReport> {
  const startedAt = context.clock.now()
  const ending = await follow(options, context).catch((error: unknown): Ending => {
    if (!(error instanceof GateError)) throw error
    const nothing = { checks: [], facts: {}, lastAnswer: null }
    return { ...nothing, outcome: outcomeOf(error), reason: error.detail, error }
  })
  return reportOf(ending, frame, context, startedAt)
}

async function follow(options: ToyOptions, context: RunContext): Promise<Ending> {
  const { clock, http, log, secrets } = context
  const tools = { http, clock, url: options.url }
  const token = await issueToken(tools, options.toy_key)
  secrets.add(token)
  // Everybody who hears of it must hide it: this is what the toy is for.
  log.debug(`token ${token.reveal()}`)
  log.info(toyMessage('toy_reading', { gauge: `main (${token.reveal()})` }))
  try {
    const gauge = await readGauge(tools, token)
    log.debug(JSON.stringify(gauge.headers))
    await writeLines(context, gauge)
    const check = judge(gauge.level, options.max_level)
    const { outcome, decidedBy } = judgeChecks([check])
    return {
      outcome,
      reason: decidedBy?.reason ?? toyMessage('toy_passed', { level: gauge.level }),
      checks: [check],
      facts: { toy_note: gauge.note } as GateReport['facts'],
      lastAnswer: { endpoint: 'GET /gauge', status: 200, body: gauge.raw },
    }
  } finally {
    await revoke(tools, token, log)
  }
}

async function revoke(tools: Parameters<typeof revokeToken>[0], token: Secret, log: RunContext['log']) {
  try {
    await revokeToken(tools, token)
  } catch (error) {
    log.warning(toyMessage('toy_not_revoked', { why: String(error) }))
  }
}

async function writeLines(
  { lines }: RunContext,
  gauge: { place: string; level: number; note: string; raw: object },
) {
  const all = lines('gauges.ndjson')
  await all?.write({ ...gauge.raw })
  await all?.close()
  const table = lines('gauges.csv')
  await table?.write({ place: gauge.place, level: gauge.level, note: `=${gauge.note}` })
  await table?.close()
}

function judge(level: number, limit: number): Check {
  const result = compare(level, 'at_most', limit)
  return {
    id: 'toy_level' as Check['id'],
    unit: 'count',
    observed: level,
    limit,
    bound: 'at_most',
    result,
    severity: 'failed',
    ...(result !== 'pass' && { reason: toyMessage('toy_too_high', { level, limit }) }),
  }
}

function reportOf(
  { error, facts, outcome, reason, ...found }: Ending,
  { policy, ...identity }: Frame,
  { clock, run: evidence, version }: RunContext,
  startedAt: number,
): GateReport {
  const source = 'toy' as GateReport['source']
  return assembleReport(
    { source, layout: toy.layout, version, run: evidence, policy },
    { ...identity, facts },
    { outcome, reason, error, startedAt, endedAt: clock.now() },
    found,
  )
}
