import { describe, expect, it } from 'vitest'
import { versionPath } from '../../../src/simulator/vaddy/application.ts'
import { startServer } from '../../support/network-server.ts'
import { createFaultBench, type FaultBench, ownScans, startsSent } from './fault-bench.ts'
import { recordSection } from './reliability-record.ts'

const record = recordSection(82, 'The deployed version is watched, and something goes wrong')

/** What the application answers, by how often it was asked before. */
type Answers = (before: number) =>
  | {
      readonly status?: number
      readonly body?: string
      readonly headers?: Record<string, string>
    }
  | 'reset'

async function application(answers: Answers) {
  let asked = 0
  const { port } = await startServer((response) => {
    const answer = answers(asked)
    asked += 1
    if (answer === 'reset') response.socket?.resetAndDestroy()
    else response.writeHead(answer.status ?? 200, answer.headers).end(answer.body ?? 'v1')
  })
  return { url: `http://127.0.0.1:${port}/version`, asked: () => asked }
}

/** Runs with everything forgiven that can be, so that whatever passes passes by itself. */
async function runWith(bench: FaultBench, url: string, more: Record<string, string> = {}) {
  return bench.run({ version_url: url, on_error: 'warn', on_incomplete: 'warn', ...more })
}

describe('The deployed version', () => {
  const before: [string, Answers, string][] = [
    ['is another one', () => ({ body: 'v0' }), 'incomplete'],
    ['is not there (404)', () => ({ status: 404 }), 'unreachable'],
    ['wants a login (401)', () => ({ status: 401 }), 'unreachable'],
    [
      'is a redirect',
      () => ({ status: 302, headers: { location: 'https://elsewhere.example/' } }),
      'unreachable',
    ],
    ['is 503 for ever', () => ({ status: 503 }), 'unreachable'],
    ['is a lost connection each time', () => 'reset', 'unreachable'],
    ['is longer than 64 KiB', () => ({ body: 'v1'.repeat(40_000) }), 'unreachable'],
    ['is empty (204)', () => ({ status: 204, body: '' }), 'unreachable'],
  ]
  it.each(before)(
    'starts nothing, and nothing is forgiven: before the scan it %s',
    async (what, answers, outcome) => {
      const bench = await createFaultBench()
      const { url } = await application(answers)
      const run = await runWith(bench, url, { expect_version: 'v1' })
      record.add(`before the scan the version ${what}`, bench, run)
      expect(run.report).toMatchObject({ outcome, conclusion: 'failure' })
      expect(startsSent(bench)).toBe(0)
    },
  )

  const after: [string, ReturnType<Answers>][] = [
    ['is another one', { body: 'v2' }],
    ['is the same with something behind it', { body: 'v1 ' }],
    ['is not there (404)', { status: 404 }],
    ['is a redirect', { status: 302, headers: { location: 'https://elsewhere.example/' } }],
    ['is 503 for ever', { status: 503 }],
    ['is a lost connection each time', 'reset'],
    ['is longer than 64 KiB', { body: 'v1'.repeat(40_000) }],
  ]
  it.each(after)(
    'is a check that fails, and nothing is forgiven: after the scan it %s',
    async (what, answer) => {
      const bench = await createFaultBench()
      const { url } = await application((asked) => (asked === 0 ? {} : answer))
      const run = await runWith(bench, url)
      record.add(`after the scan the version ${what}`, bench, run)
      expect(run.report).toMatchObject({ outcome: 'incomplete', conclusion: 'failure' })
      expect(run.report.checks[0]?.id).toBe('deployed_version')
      expect(ownScans(bench)).toMatchObject([{ status: 'finish' }])
    },
  )

  it.each([
    ['before the scan', (asked: number) => (asked < 3 ? { status: 503 } : {})],
    ['after the scan', (asked: number) => (asked > 0 && asked < 4 ? ('reset' as const) : {})],
  ] satisfies [string, Answers][])('survives what passes %s', async (when, answers) => {
    const bench = await createFaultBench()
    const { url } = await application(answers)
    const run = await runWith(bench, url)
    record.add(`the version can not be read three times ${when}`, bench, run)
    expect(run.report).toMatchObject({ outcome: 'passed', conclusion: 'success' })
  })

  it('is deployed anew in the middle of the scan', async () => {
    const bench = await createFaultBench({ scenario: 'redeployed' })
    const run = await runWith(bench, `${bench.simulator.url}${versionPath}`)
    record.add('the application is deployed anew in the middle of the scan', bench, run)
    expect(run.report).toMatchObject({ outcome: 'incomplete', conclusion: 'failure' })
  })

  it('is that before the first start where the answer to it is lost and the scan adopted', async () => {
    const bench = await createFaultBench({
      faults: ({ operation }) => (operation === 'start' ? { kind: 'reset-after' } : undefined),
    })
    const { url } = await application((asked) => ({ body: asked === 0 ? 'v1' : 'v2' }))
    const run = await runWith(bench, url, { project_number: '1' })
    record.add('the answer to the start is lost, and another version is deployed meanwhile', bench, run)
    expect(run.report).toMatchObject({ outcome: 'incomplete', reason: { key: 'reason_version_changed' } })
    expect(startsSent(bench)).toBe(1)
  })
})
