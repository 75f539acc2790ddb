import { describe, expect, it } from 'vitest'
import { messageText, renderJson, renderText, scanVaddy, type VaddyScanOptions } from '../../../src/index.ts'
import { searchForSecret } from '../../support/leaks.ts'
import { rehearsalInputs } from '../../support/vaddy/gate.ts'
import { LineLogger, startRehearsal } from './bench.ts'

const minute = 60_000

describe('scanVaddy', () => {
  it('passes a clean scan', async () => {
    const { vaddy, account } = await startRehearsal()
    const report = await scanVaddy(account)
    expect(report).toMatchObject({ outcome: 'passed', conclusion: 'success', exitCode: 0, simulated: true })
    expect(report.facts).toMatchObject({ alert_count: 0, complete: 100 })
    expect(vaddy.scans).toMatchObject([{ startedBy: 'api', status: 'finish', canceledBy: undefined }])
  })

  it('takes limits as numbers or as text', async () => {
    const { account } = await startRehearsal({ scenario: 'vulnerable' })
    const outcomeWith = async (max_alerts: number | string) =>
      (await scanVaddy({ ...account, max_alerts })).outcome
    expect(await outcomeWith(2)).toBe('failed')
    expect(await outcomeWith(3)).toBe('passed')
    expect(await outcomeWith('3')).toBe('passed')
    expect(await outcomeWith('off')).toBe('passed')
  })

  it('takes booleans, and lists of scan types', async () => {
    const { vaddy, account } = await startRehearsal()
    const checked = await scanVaddy({ ...account, dry_run: true, scan_type: ['SQLI', 'xss'] })
    expect(checked).toMatchObject({ outcome: 'checked', conclusion: 'notice' })
    expect(checked.policy).toMatchObject({ dry_run: { value: 'true', from: 'input' } })
    expect(vaddy.scans).toHaveLength(0)
    const scanned = await scanVaddy({ ...account, scan_type: ['SQLI', 'xss'] })
    expect(scanned.facts.scan_list).toEqual(['XSS', 'SQL Injection'])
  })

  it('judges the newest scan that has ended, and watches the version that is deployed', async () => {
    const { vaddy, account } = await startRehearsal({ scenario: 'redeployed' })
    const latest = { scan_id: 'latest', max_scan_age: '36h', project_number: 1 }
    expect((await scanVaddy({ ...account, ...latest })).outcome).toBe('passed')
    expect(vaddy.scans).toHaveLength(0)
    const report = await scanVaddy({ ...account, version_url: `${vaddy.url}/application/version` })
    expect(report).toMatchObject({ outcome: 'incomplete', reason: { key: 'reason_version_changed' } })
  })

  it('starts in one call and judges in another', async () => {
    const { vaddy, account } = await startRehearsal({ scenario: 'vulnerable' })
    const started = await scanVaddy({ ...account, wait: false })
    expect(started.outcome).toBe('started')
    const scan_id = String(started.facts.scan_id)
    expect((await scanVaddy({ ...account, start: false, scan_id })).outcome).toBe('failed')
    expect(vaddy.scans).toHaveLength(1)
  })

  it('reports everything that is wrong with the options at once, and asks nobody', async () => {
    const { asked, account } = await startRehearsal()
    const report = await scanVaddy({ ...account, auth_key: undefined, max_alerts: -1, wait_timeout: '30' })
    expect(report).toMatchObject({ outcome: 'misconfigured', conclusion: 'failure', exitCode: 3 })
    expect(report.problems.map((problem) => messageText(problem))).toEqual([
      'auth_key is required and is empty.',
      'max_alerts is "-1"; allowed: a whole number from 0, or off.',
      'wait_timeout is "30"; allowed: a duration with a unit, such as 90s, 15m or 1h30m (units: ms, s, m, h, d).',
    ])
    expect(messageText(report.reason)).toBe("3 inputs can't be used; each is named below.")
    expect(asked).toEqual([])
  })

  it.each([
    ['maxAlerts', 'maxAlerts is not an input; write max_alerts.'],
    ['crawl_lable', 'crawl_lable is not an input; write crawl_label.'],
    ['report_dir', 'report_dir is not an option of scanVaddy; docs/library.md lists them.'],
    ['github_token', 'github_token is not an option of scanVaddy; docs/library.md lists them.'],
    ['__proto__', '__proto__ is not an option of scanVaddy; docs/library.md lists them.'],
  ])('refuses %s, which would be a limit that nobody checks', async (name, problem) => {
    const { account } = await startRehearsal()
    const odd = Object.fromEntries([...Object.entries(account), [name, '0']]) as unknown as VaddyScanOptions
    const report = await scanVaddy(odd)
    expect(report.outcome).toBe('misconfigured')
    expect(report.problems.map((each) => messageText(each))).toEqual([problem])
  })

  it('counts undefined, null and empty text as not given', async () => {
    const { account } = await startRehearsal()
    const nothing = {
      crawl_id: undefined,
      crawl_label: '',
      scan_id: ' ',
      max_crawl_age: null,
      odd: undefined,
    }
    const report = await scanVaddy({ ...account, ...nothing } as unknown as VaddyScanOptions)
    expect(report.outcome).toBe('passed')
  })

  it.each([
    ['no object', undefined, 'Expected an object of options.'],
    ['an object as a value', { user: { name: 'me' } }, 'Expected user to be text, a number or a boolean.'],
    [
      'a function in a list',
      { scan_type: [() => 'XSS'] },
      'Expected scan_type to be text, a number or a boolean.',
    ],
  ])('rejects %s with a TypeError', async (_, options, text) => {
    const run = scanVaddy(options as unknown as VaddyScanOptions)
    await expect(run).rejects.toThrow(new TypeError(text))
  })

  it('shows the key in no report and no line, even where the service repeats it', async () => {
    const key = 'Zq7+/k&y="<9>%$x\'Vw'
    const { account } = await startRehearsal({
      faults: () => ({
        kind: 'status',
        status: 403,
        body: JSON.stringify({ error_message: `no access with ${key}`, [key]: encodeURIComponent(key) }),
      }),
    })
    const logger = new LineLogger()
    const report = await scanVaddy({ ...account, auth_key: key }, { logger })
    expect(report.outcome).toBe('refused')
    expect(messageText(report.reason)).toContain('no access with ***')
    searchForSecret(key, { report, json: renderJson(report), text: renderText(report), log: logger.lines })
  })

  it('shows no key that is refused for its form', async () => {
    const { account } = await startRehearsal()
    const key = 'a-key-with-a\nline-break'
    const report = await scanVaddy({ ...account, auth_key: key, crawl_label: `${key} ` })
    expect(report.outcome).toBe('misconfigured')
    searchForSecret(key, { report })
  })

  it('speaks the language that it is told, and so do the renderers', async () => {
    const { account } = await startRehearsal()
    const logger = new LineLogger()
    const report = await scanVaddy({ ...account, language: 'ja' }, { logger })
    expect(logger.lines.join('\n')).toContain('スキャン')
    expect(renderText(report)).toContain('合格')
    expect(renderText(report, { language: 'en' })).toContain('passed')
  })

  it('reads the given environment for proxies and the job, and no option', async () => {
    const { account } = await startRehearsal()
    const env = { CI_PROJECT_PATH: 'shop/web', GITLAB_CI: 'true', VADDY_MAX_ALERTS: 'nonsense' }
    const report = await scanVaddy(account, { env })
    expect(report.outcome).toBe('passed')
    expect(report.run).toMatchObject({ host: 'gitlab', repository: 'shop/web' })
    const broken = await scanVaddy(account, { env: { HTTPS_PROXY: 'gopher://proxy' } })
    expect(broken.outcome).toBe('misconfigured')
    expect(messageText(broken.reason)).toContain('HTTPS_PROXY')
  })

  it('reports what nobody foresaw as an error, with the trace in the debug log only', async () => {
    const { asked, account } = await startRehearsal()
    const logger = new LineLogger()
    const env = { HTTPS_PROXY: Symbol('no text') as unknown as string }
    const report = await scanVaddy(account, { env, logger })
    expect(report).toMatchObject({ outcome: 'error', conclusion: 'failure', exitCode: 1 })
    expect(logger.lines.join('\n')).toMatch(/^debug: TypeError: .* at /m)
    expect(asked).toEqual([])
  })

  it('goes on when the logger throws', async () => {
    const { account } = await startRehearsal()
    const complain = () => {
      throw new Error('disk full')
    }
    const report = await scanVaddy(account, { logger: { debug: complain, info: complain, warn: complain } })
    expect(report.outcome).toBe('passed')
  })

  it('needs no logger, and says nothing to levels that are left out', async () => {
    const { account } = await startRehearsal({ busyForMs: 30 })
    const lines: string[] = []
    const report = await scanVaddy(account, { logger: { warn: (line) => lines.push(line) } })
    expect(report.outcome).toBe('passed')
    expect(lines).toEqual([])
  })

  it('runs several gates at once that know nothing of each other', async () => {
    const [clean, vulnerable] = await Promise.all([
      startRehearsal(),
      startRehearsal({ scenario: 'vulnerable' }),
    ])
    const reports = await Promise.all([
      scanVaddy(clean.account),
      scanVaddy(vulnerable.account),
      scanVaddy({ ...clean.account, ...rehearsalInputs, project_id: 'nope' }),
    ])
    expect(reports.map((report) => report.outcome)).toEqual(['passed', 'failed', 'refused'])
  })

  it('changes none of its arguments', async () => {
    const { account } = await startRehearsal({ scanDurationMs: minute })
    const options = Object.freeze({ ...account, wait: false, scan_type: Object.freeze(['XSS']) })
    const settings = Object.freeze({ env: Object.freeze({}), logger: Object.freeze({}) })
    expect((await scanVaddy(options, settings)).outcome).toBe('started')
  })
})
