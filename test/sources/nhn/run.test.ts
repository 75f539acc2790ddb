import { describe, expect, it, onTestFinished } from 'vitest'
import { AbortedError } from '../../../src/kernel/errors.ts'
import { type Message, message } from '../../../src/messages/message.ts'
import { renderJunit } from '../../../src/report/junit/junit.ts'
import { renderMarkdownFile } from '../../../src/report/markdown/markdown.ts'
import { RecordingLogger } from '../../support/recording-logger.ts'
import { createNhnBench, day, type FakeResult, good, keys, result, weak } from './bench.ts'

const now = Date.UTC(2026, 0, 1)

describe('A run of the gate on server security checks', () => {
  it('passes a fleet that is clean and recent', async () => {
    const bench = await createNhnBench({ results: [result(), result({ instance: 'web-2' })] })
    const { files, reason, report } = await bench.run()
    expect(reason).toBe('2 instances within every limit: 0 high, 0 medium and 0 low weak items.')
    expect(report).toMatchObject({
      outcome: 'passed',
      conclusion: 'success',
      exitCode: 0,
      subject: { kind: 'fleet', id: 'KR1 (all)' },
      simulated: true,
      facts: { instance_count: 2, weak_instance_count: 0, check_count: 4, weak_count: 0, stale_count: 0 },
      fleet: { kind: 'instance', totals: { subjects: 2, states: { pass: 2 } } },
    })
    expect(report.checks.map(({ id, result: verdict }) => `${id} ${verdict}`)).toEqual([
      'max_high pass',
      'max_age pass',
      'consistent_results pass',
      'results_found pass',
      'region pass',
    ])
    // Nothing weak: no items are read.
    expect(bench.calls('/details/')).toHaveLength(0)
    expect(files['results.ndjson']).toHaveLength(2)
    expect(files['instances.csv']).toHaveLength(2)
  })

  it('fails on a weak item of level high, and reads and shows its countermeasure', async () => {
    const bench = await createNhnBench({
      results: [result({ items: [weak('U-01'), weak('U-02', 'L'), good] })],
    })
    const { files, reason, report } = await bench.run()
    expect(report.outcome).toBe('failed')
    expect(report.exitCode).toBe(2)
    expect(reason).toBe('web-1 (KR1) has 1 weak items of a level of which max_high allows 0.')
    expect(report.facts).toMatchObject({ high_count: 1, medium_count: 0, low_count: 1, weak_count: 2 })
    expect(report.nextSteps.flatMap(({ paste, text }) => paste ?? [text.key])).toEqual([
      'next_nhn_repair',
      'next_nhn_except',
      'max_high: 1',
    ])
    expect(report.fleet?.subjects[0]).toMatchObject({
      id: 'KR1/web-1',
      group: 'KR1',
      state: 'fail',
      findings: [
        { id: 'U-01', title: 'Item U-01', level: 'high', place: null, status: 'open', counted: true },
        { id: 'U-02', level: 'low', counted: false },
      ],
    })
    expect(report.fleet?.fixes).toMatchObject([
      { id: 'U-01', text: 'edit "/etc/securetty" edit pam', findings: 1 },
      { id: 'U-02' },
    ])
    expect(files['results.ndjson']?.[0]).toMatchObject({ instance: 'web-1', high_count: 1, sound: true })
    expect(files['instances.csv']).toEqual([
      {
        region: 'KR1',
        instance: 'web-1',
        state: 'fail',
        os: 'Linux',
        criteria: 'M',
        execution_time: '2025-12-31T09:00:00+09:00',
        check_count: 3,
        weak_count: 2,
        high_count: 1,
        medium_count: 0,
        low_count: 1,
        ignored_count: 0,
      },
    ])
  })

  it('judges the latest result of each region, instance, criteria and kind, and no older one', async () => {
    const old = { items: [weak('U-01')], at: now - 3 * day }
    const bench = await createNhnBench({ results: [result(old), result()] })
    expect((await bench.run()).report.outcome).toBe('passed')
    const others: Partial<FakeResult>[] = [
      { region: 'KR2' },
      { bss: 'F' },
      { instance: 'web-2' },
      { fields: { kind: 'WAS' } },
    ]
    for (const other of others) {
      bench.settings.results = [result(), result({ ...old, ...other })]
      const { report } = await bench.run({ region: 'KR1, KR2'.slice(0, other.region ? 8 : 3) })
      expect(report.outcome).toBe('failed')
    }
    // The service need not say the kind, which is then the one it had before.
    bench.settings.results = [result({ ...old, fields: { kind: undefined } }), result()]
    expect((await bench.run()).report.outcome).toBe('passed')
  })

  it('lets the worse of two results of one moment count', async () => {
    const two = [result(), result({ items: [weak('U-01'), good] })]
    const bench = await createNhnBench({ results: two })
    expect((await bench.run()).report.outcome).toBe('failed')
    bench.settings.results = two.toReversed()
    expect((await bench.run()).report.outcome).toBe('failed')
    // One that contradicts itself is worse than any.
    bench.settings.results = [result({ fields: { checkCount: 0 } }), result({ items: [weak('U-01', 'L')] })]
    expect((await bench.run()).report.outcome).toBe('incomplete')
  })

  it.each([
    [30 * day, 'passed'],
    [30 * day + 1_000, 'failed'],
  ])('fails on a result that is %d ms old only past max_age', async (age, outcome) => {
    const bench = await createNhnBench({ results: [result({ at: now - age })] })
    const { report } = await bench.run()
    expect(report.outcome).toBe(outcome)
    expect(report.facts.stale_instances).toEqual(outcome === 'failed' ? ['web-1'] : [])
  })

  it('does not see a fleet as fresh for a clock of its own that is slow', async () => {
    const bench = await createNhnBench({ results: [result({ at: now - 30 * day + 60_000 })] })
    expect((await bench.run()).report.outcome).toBe('passed')
    bench.settings.clockAhead = 3_600_000
    expect((await bench.run()).report.outcome).toBe('failed')
    bench.settings.clockAhead = -3_600_000
    expect((await bench.run()).report.outcome).toBe('passed')
    bench.settings.clockAhead = 2 * day
    const { reason, report } = await bench.run()
    expect(report.outcome).toBe('incomplete')
    expect(reason).toContain("NHN Cloud's clock says 2026-01-03T00:00:00Z")
  })

  it('does not take a result from the future for a young one', async () => {
    const bench = await createNhnBench({
      results: [result({ fields: { executionTime: '2026-01-01T09:00:01+09:00' } })],
    })
    const { reason, report } = await bench.run()
    expect(report.outcome).toBe('incomplete')
    expect(reason).toContain('it was inspected at 2026-01-01T00:00:01Z, but it is 2026-01-01T00:00:00Z now')
  })

  it('shows an instance of which no age can be told as unjudged and not as clean, in each report', async () => {
    const future = { fields: { executionTime: '2026-01-01T09:00:01+09:00' } }
    const bench = await createNhnBench({ results: [result({ instance: 'db-1' }), result(future)] })
    const { files, report } = await bench.run()
    expect(report.fleet?.subjects).toMatchObject([
      { name: 'web-1', state: 'unjudged', reason: { key: 'nhn_reason_future' } },
      { name: 'db-1', state: 'pass' },
    ])
    expect(files['instances.csv']).toMatchObject([
      { instance: 'db-1', state: 'pass' },
      { instance: 'web-1', state: 'unjudged' },
    ])
    expect(files['results.ndjson']).toMatchObject([
      { instance: 'db-1', sound: true },
      { instance: 'web-1', sound: false, stale: false },
    ])
    const junit = renderJunit(report, 'en')
    expect(junit).toMatch(/<testsuite name="scangate.nhn.KR1.web-1" tests="1" failures="1"/)
    expect(junit).toMatch(/1 \w+ without findings/)
    expect(renderMarkdownFile(report, 'en')).toContain('0 failed, 1 could not be judged')

    // What is over a limit fails all the same.
    bench.settings.results = [result({ ...future, items: [weak('U-01')] })]
    const { report: over } = await bench.run()
    expect(over).toMatchObject({ outcome: 'failed', fleet: { subjects: [{ state: 'fail' }] } })
  })

  it('says of no instance that it is clean or stale where the clocks are days apart', async () => {
    const bench = await createNhnBench({
      results: [result(), result({ instance: 'db-1', at: now - 40 * day })],
      clockAhead: 2 * day,
    })
    const { report } = await bench.run()
    expect(report.outcome).toBe('incomplete')
    const unjudged = { state: 'unjudged', reason: { key: 'nhn_reason_clocks' } }
    expect(report.fleet?.subjects).toMatchObject([unjudged, unjudged])
    expect(report.facts).toMatchObject({ stale_count: 0, stale_instances: [] })
  })

  it('is incomplete without any result, and warns where it is told to', async () => {
    const bench = await createNhnBench()
    const { reason, report } = await bench.run()
    expect(report).toMatchObject({ outcome: 'incomplete', conclusion: 'failure', exitCode: 2 })
    expect(reason).toContain('No result was found')
    const warned = await bench.run({ on_no_results: 'warn' })
    expect(warned.report).toMatchObject({ outcome: 'incomplete', conclusion: 'warning', exitCode: 0 })
    // Something else that is wrong is no lack of results.
    bench.settings.results = [result({ fields: { instanceName: null } })]
    expect((await bench.run({ on_no_results: 'warn' })).report.conclusion).toBe('failure')
    bench.settings.results = []
    const missing = await bench.run({ on_no_results: 'warn', require_instances: 'db-1' })
    expect(missing.report).toMatchObject({ outcome: 'failed', conclusion: 'failure' })
  })

  it('is incomplete where a named region has no result', async () => {
    const bench = await createNhnBench({ results: [result()] })
    const { reason, report } = await bench.run({ region: 'KR1 KR2', on_no_results: 'warn' })
    expect(report).toMatchObject({ outcome: 'incomplete', conclusion: 'failure' })
    expect(reason).toBe('No result was found in KR2, which region names.')
    expect(report.checks.find(({ id }) => id === 'max_high')?.result).toBe('unjudged')
  })

  it('fails on a required instance without a result, also where a wish excludes it', async () => {
    const bench = await createNhnBench({ results: [result(), result({ instance: 'db-1', os: 'Windows' })] })
    expect((await bench.run({ require_instances: 'web-1\ndb-1' })).report.outcome).toBe('passed')
    for (const wish of [{ os: 'linux' }, { instances: 'web-*' }, { instances: '!db-*' }]) {
      const { files, reason, report } = await bench.run({ require_instances: 'web-1\ndb-1', ...wish })
      expect(report.outcome).toBe('failed')
      expect(reason).toBe('1 instance in require_instances without a result: db-1.')
      expect(report.facts.missing_instances).toEqual(['db-1'])
      expect(report.fleet?.subjects[0]).toMatchObject({ name: 'db-1', group: null, state: 'fail' })
      expect(files['instances.csv']?.at(-1)).toEqual({ instance: 'db-1', state: 'missing' })
    }
  })

  it('fails on a pattern that matches nothing, and warns of an exclusion that does not', async () => {
    const bench = await createNhnBench({ results: [result()] })
    const { reason, report } = await bench.run({ instances: 'web-*\ndb-*' })
    expect(report.outcome).toBe('failed')
    expect(reason).toBe('1 line of instances match no result: db-*.')
    const idle = await bench.run({ instances: '!db-*' })
    expect(idle.report.outcome).toBe('passed')
    expect(idle.report.warnings).toEqual([message('nhn_notice_idle', { pattern: 'db-*' })])
  })

  it('leaves out only what is clearly of another system or of other criteria', async () => {
    const bench = await createNhnBench({ results: [result(), result({ instance: 'x', os: 'AIX' })] })
    for (const [os, names] of [
      ['linux', ['web-1', 'x']],
      ['windows', ['x']],
      ['all', ['web-1', 'x']],
    ] as const) {
      const { report } = await bench.run({ os })
      expect(report.fleet?.subjects.map(({ name }) => name).sort()).toEqual(names)
    }
    // The older guide says `Window`.
    bench.settings.results = [result({ os: 'Window' })]
    expect((await bench.run({ os: 'windows' })).report.outcome).toBe('passed')
    expect((await bench.run({ os: 'linux' })).report.outcome).toBe('incomplete')
    // A service that overlooks the criteria asked for.
    bench.settings.results = [result({ bss: 'F' })]
    bench.settings.instead = ({ url }) =>
      url.includes('bss=M') ? { status: 200, body: pageOf([result({ bss: 'F' })]) } : undefined
    expect((await bench.run({ criteria: 'critical_infrastructure' })).report.outcome).toBe('incomplete')
  })

  it('holds limits for each instance, or for all together', async () => {
    const results = ['a', 'b'].map((instance) => result({ instance, items: [weak('U-01', 'M'), good] }))
    const bench = await createNhnBench({ results })
    const within = await bench.run({ max_medium: '1' })
    expect(within.report.outcome).toBe('passed')
    expect(within.report.fleet?.totals.states).toMatchObject({ warning: 2 })
    const { reason, report } = await bench.run({ max_medium: '1', scope: 'total' })
    expect(report.outcome).toBe('failed')
    expect(reason).toBe('All instances together have 2 weak items of a level of which max_medium allows 1.')
    // No single instance has failed, but every item of the level was counted.
    expect(report.fleet?.subjects).toMatchObject([
      { state: 'warning', findings: [{ counted: true }] },
      { state: 'warning', findings: [{ counted: true }] },
    ])
    expect((await bench.run({ max_medium: '2', scope: 'total' })).report.outcome).toBe('passed')
    expect((await bench.run({ max_medium: '0' })).reason).toContain('2 instances have more weak items')
  })

  it('ignores what the file says, and no longer than it says', async () => {
    const bench = await createNhnBench({ results: [result({ items: [weak('U-01'), good] })] })
    const entry = { id: 'U-01', reason: 'bastion', approved_by: 'Kim', expires: '2026-01-01' }
    const readFile = async () => JSON.stringify([entry, { ...entry, id: 'U-02' }])
    const { files, report } = await bench.run({ ignore_file: 'ignore.yml' }, { readFile })
    expect(report.outcome).toBe('passed')
    expect(report.facts).toMatchObject({
      weak_count: 0,
      high_count: 0,
      ignored_count: 1,
      weak_instance_count: 0,
    })
    expect(report.warnings.map(({ key }) => key)).toEqual(['ignore_unused'])
    expect(report.fleet?.subjects[0]).toMatchObject({
      state: 'pass',
      ignored: 1,
      findings: [{ status: 'ignored', counted: false, reason: { key: 'nhn_ignored' } }],
    })
    expect(files['results.ndjson']?.[0]).toMatchObject({
      items: [{ status: 'ignored', ignored: { approved_by: 'Kim' } }, { status: 'good' }],
    })
    const over = async () => JSON.stringify([{ ...entry, expires: '2025-12-31' }])
    const expired = await bench.run({ ignore_file: 'ignore.yml' }, { readFile: over })
    expect(expired.report.outcome).toBe('failed')
    expect(expired.report.warnings.map(({ key }) => key)).toEqual(['ignore_expired'])
    const bad = await bench.run({ ignore_file: 'ignore.yml' }, { readFile: async () => '- x' })
    expect(bad.report).toMatchObject({ outcome: 'misconfigured', exitCode: 3 })
  })

  it('only looks with dry_run', async () => {
    const bench = await createNhnBench({ results: [result({ items: [weak('U-01')] })] })
    const { reason, report } = await bench.run({ dry_run: 'true', region: 'KR1,KR2' })
    expect(report).toMatchObject({ outcome: 'checked', conclusion: 'notice', exitCode: 0 })
    expect(reason).toContain('KR1 and KR2')
    expect(bench.calls('/summary')).toHaveLength(2)
    expect(bench.calls('/revoke')).toHaveLength(1)
  })

  it('refuses a from that lies no further back than max_age', async () => {
    const bench = await createNhnBench()
    const { report } = await bench.run({ from: '2025-12-02T00:00:00+00:00' })
    expect(report.outcome).toBe('misconfigured')
    expect(bench.requests).toHaveLength(0)
    expect((await bench.run({ from: '2025-12-01T23:59:59+00:00' })).report.outcome).toBe('incomplete')
  })

  it('ends with timeout when its time is over, whatever is under way', async () => {
    const bench = await createNhnBench({ results: [result()] })
    bench.settings.instead = ({ url }) => (url.includes('/summary') ? { status: 503, body: '' } : undefined)
    const { reason, report } = await bench.run({ timeout: '5s' })
    expect(report).toMatchObject({ outcome: 'timeout', conclusion: 'failure', exitCode: 6 })
    expect(reason).toBe('The run was not over after 5s, its timeout.')
    expect(report.timing.durationMs).toBe(5_000)
    expect(report.nextSteps[0]?.paste).toBe('timeout: 10s')
    expect(bench.calls('/revoke')).toHaveLength(1)
    expect((await bench.run({ timeout: '5s', on_error: 'warn' })).report.conclusion).toBe('warning')
  })

  it('revokes its token when it is told to stop', async () => {
    const bench = await createNhnBench({ results: [result()] })
    const stop = new AbortController()
    bench.settings.instead = ({ url }) => {
      if (!url.includes('/summary')) return undefined
      stop.abort(new AbortedError(message('reason_aborted', { signal: 'SIGTERM' }), 'SIGTERM'))
      return { status: 503, body: '' }
    }
    const { report } = await bench.run({}, { signal: stop.signal })
    expect(report).toMatchObject({ outcome: 'aborted', exitCode: 143 })
    expect(bench.calls('/revoke')).toHaveLength(1)
  })

  it('says what nobody foresaw, and revokes all the same', async () => {
    const bench = await createNhnBench({ results: [result()] })
    const log = new RecordingLogger()
    const broken = {
      debug: log.debug,
      notice: log.notice,
      warning: log.warning,
      error: log.error,
      info: (said: Message | string) => {
        if (typeof said !== 'string' && said.key === 'nhn_log_found') throw new Error('a bug')
      },
    }
    const { reason, report } = await bench.run({}, { log: broken })
    expect(report).toMatchObject({ outcome: 'error', conclusion: 'failure', exitCode: 1 })
    expect(reason).toContain('a bug')
    expect(log.lines.join('\n')).toContain('Error: a bug')
    expect(bench.calls('/revoke')).toHaveLength(1)
  })

  it('sends sixteen requests at a time without a warning of Node', async () => {
    const results = Array.from({ length: 40 }, (_, index) =>
      result({ instance: `web-${index}`, items: [weak('U-01')] }),
    )
    const warned: string[] = []
    const onWarning = ({ message: said }: Error) => warned.push(said)
    process.on('warning', onWarning)
    onTestFinished(() => void process.off('warning', onWarning))
    const bench = await createNhnBench({ results })
    const { signal } = new AbortController()
    expect((await bench.run({ concurrency: '16' }, { signal })).report.outcome).toBe('failed')
    expect(warned).toEqual([])
  })

  it('ends its files only when they are complete', async () => {
    const bench = await createNhnBench({ results: [result({ items: [weak('U-01')] })] })
    const closed: string[] = []
    const lines = (name: string) => ({
      write: () => Promise.resolve(),
      close: async () => void closed.push(name),
    })
    bench.settings.instead = ({ url }) =>
      url.includes('/details/') ? { status: 200, body: 'no JSON' } : undefined
    expect((await bench.run({}, { lines })).report.outcome).toBe('unreachable')
    expect(closed).toEqual([])
    bench.settings.instead = () => undefined
    await bench.run({}, { lines })
    expect(closed).toEqual(['results.ndjson', 'instances.csv'])
  })

  it('counts weak items by level where the single ones are not read', async () => {
    const bench = await createNhnBench({ results: [result({ items: [weak('U-01'), weak('U-02', 'M')] })] })
    const { report } = await bench.run({ details: 'none' })
    expect(report.outcome).toBe('failed')
    expect(report.fleet?.subjects[0]?.findings).toMatchObject([
      { id: 'high', title: { key: 'nhn_unread_items', params: { count: 1 } }, counted: true },
      { id: 'medium', counted: false },
    ])
    expect(bench.calls('/details/')).toHaveLength(0)
  })

  it('tells the criteria apart that an instance was inspected by', async () => {
    const both = ['M', 'F'].map((bss) => result({ bss, items: [weak('U-01')] }))
    const bench = await createNhnBench({ results: both })
    const { report } = await bench.run()
    expect(report.fleet?.subjects).toMatchObject([{ findings: [{ place: 'F' }, { place: 'M' }] }])
  })

  it('shows neither app key nor token nor secret key anywhere', async () => {
    const bench = await createNhnBench({ results: [result({ items: [weak('U-01')] })] })
    const { log, report, secrets } = await bench.run()
    const basic = Buffer.from(`${keys.user_access_key_id}:${keys.secret_access_key}`).toString('base64')
    expect(secrets).toEqual([basic, 'issued-token-1'])
    const said = JSON.stringify(report) + log.lines.join('\n')
    for (const secret of [keys.app_key, keys.secret_access_key, 'issued-token-1', basic]) {
      expect(said).not.toContain(secret)
    }
    for (const { url } of bench.requests) expect(url).not.toContain('issued-token')
    expect(log.lines.join('\n')).toContain('GET /ssc/v1.0/appKey/***/inspection_result/summary')
  })
})

/** A page with just these results. */
function pageOf(results: readonly ReturnType<typeof result>[]) {
  return {
    header: { isSuccessful: true },
    results: results.map(({ at, bss, instance, number, os }) => ({
      usageStasNo: number,
      instanceName: instance,
      os,
      bss,
      executionTime: new Date(at).toISOString(),
      checkCount: 1,
      weakCount: 0,
      level3WeakCount: 0,
      level2WeakCount: 0,
      level1WeakCount: 0,
    })),
    page: { totalCount: results.length },
  }
}
