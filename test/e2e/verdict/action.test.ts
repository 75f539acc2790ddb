import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { nodes } from '../../support/action.ts'
import { startCli } from '../../support/cli.ts'
import { expectReportSchema } from '../../support/report-schema.ts'
import { startVerdict } from '../../support/verdict/action.ts'
import { commit, folderOf, type ReportParts, reportFile } from '../../support/verdict/reports.ts'

/** A report of a run that ended just now. */
const fresh = (parts: ReportParts = {}) => reportFile({ endedAt: new Date().toISOString(), ...parts })
const green = () => ({
  'gates/vaddy/report.json': fresh(),
  'gates/nhn/report.json': fresh({ source: 'nhn', id: 'KR1 (all)' }),
})

describe.each(nodes)('the committed verdict under %s', (_, node) => {
  it('exits 0 when every gate passed, with every output, a summary and reports', async () => {
    const folder = folderOf(green())
    const step = await startVerdict(node, {
      reports: join(folder, 'gates'),
      require: 'vaddy\nnhn',
      report_dir: join(folder, 'verdict'),
    }).finished
    expect(step.exitCode, step.log).toBe(0)
    expect(step.outputs).toMatchObject({
      outcome: 'passed',
      reason: 'All 2 gates passed.',
      gate_count: '2',
      passed_count: '2',
      failed_count: '0',
      missing: '[]',
      report_dir: join(folder, 'verdict'),
    })
    expect(step.summary).toContain('nhn KR1 (all)')
    const text = readFileSync(join(folder, 'verdict/report.json'), 'utf8')
    expectReportSchema(text)
    expect(JSON.parse(text)).toMatchObject({ source: 'verdict', run: { commit, attempt: 1 } })
    expect(readFileSync(join(folder, 'verdict/junit.xml'), 'utf8')).toContain('scangate.verdict.vaddy shop')
    expect(readFileSync(join(folder, 'verdict/report.html'), 'utf8')).toContain('gates/vaddy/report.json')
  })

  it.each<[string, ReportParts, Record<string, string>, number, RegExp]>([
    ['red', { outcome: 'failed' }, {}, 2, /Its outcome is failed/],
    ['stale', { endedAt: '2026-01-01T00:00:00Z' }, {}, 2, /max_age allows 1 day/],
    ['of another commit', { commit: 'c'.repeat(40) }, {}, 2, /of commit cccccccccccc/],
    ['simulated', { simulated: true }, {}, 2, /simulated run/],
    ['missing', {}, { require: 'vaddy\napi' }, 2, /^api: It is required/],
    ['out of reach', { outcome: 'unreachable', exitCode: 5 }, {}, 5, /Its outcome is unreachable/],
  ])('is red when one gate is %s', async (_, parts, inputs, exitCode, reason) => {
    const folder = folderOf({ ...green(), 'gates/vaddy/report.json': fresh(parts) })
    const step = await startVerdict(node, { reports: join(folder, 'gates'), ...inputs }).finished
    expect(step.exitCode, step.log).toBe(exitCode)
    expect(step.outputs['reason']).toMatch(reason)
    expect(step.log).toMatch(/^::error title=/m)
  })
})

const node = nodes.at(-1)?.[1] ?? process.execPath

describe('the committed verdict', () => {
  it('says what is wrong with its inputs, all of it, and reads nothing', async () => {
    const step = await startVerdict(node, { reports: '', accept: 'failed: we know', commit: 'main' }).finished
    expect(step.exitCode).toBe(3)
    for (const sentence of ['reports is required', 'accept names failed', 'commit is "main"']) {
      expect(step.log).toContain(sentence)
    }
  })

  it('tells Slack once of all gates, and only when the answer is no', async () => {
    const told: string[] = []
    const server = createServer((request, response) => {
      let body = ''
      request.on('data', (chunk) => {
        body += chunk
      })
      request.on('end', () => {
        told.push(body)
        response.end('ok')
      })
    }).listen(0, '127.0.0.1')
    onTestFinished(() => void server.close())
    await new Promise((resolve) => server.once('listening', resolve))
    const hook = `http://127.0.0.1:${(server.address() as AddressInfo).port}/services/x`
    const folder = folderOf(green())
    const inputs = { reports: join(folder, 'gates'), slack_webhook_url: hook }
    expect((await startVerdict(node, inputs).finished).exitCode).toBe(0)
    expect(told).toEqual([])
    const red = await startVerdict(node, { ...inputs, require: 'api\nfortify', language: 'ko' }).finished
    expect(red.exitCode).toBe(2)
    expect(told).toHaveLength(1)
    const { text } = JSON.parse(told[0] ?? '') as { text: string }
    expect(text).toContain('종합 판정')
    expect(text).toContain('• api: ')
    expect(text).toContain('• fortify: ')
  })

  it('is the same on a command line, where no CI tells the commit', async () => {
    const folder = folderOf(green())
    const gates = join(folder, 'gates')
    const passed = await startCli(['verdict', gates, '--commit', commit, '--format', 'json']).finished
    expect(passed.exitCode, passed.stderr).toBe(0)
    expect(JSON.parse(passed.stdout)).toMatchObject({ outcome: 'passed', facts: { gate_count: 2 } })
    const variables = { SCANGATE_VERDICT_REPORTS: gates, SCANGATE_VERDICT_REQUIRE: 'vaddy*2' }
    const missing = await startCli(['verdict', '--commit', 'any'], { variables }).finished
    expect(missing.exitCode).toBe(2)
    expect(missing.stdout).toContain('vaddy*2: It is required')
    expect((await startCli(['verdict', gates]).finished).exitCode).toBe(3)
  })
})
