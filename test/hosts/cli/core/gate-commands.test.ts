import { readdirSync } from 'node:fs'
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { AbortedError } from '../../../../src/kernel/errors.ts'
import { message } from '../../../../src/messages/message.ts'
import { rehearsalAccount } from '../../../../src/simulator/vaddy/project.ts'
import { ourScans, rehearse, runCommand } from '../run-cli.ts'

/** Virtual time flies: a scan that is to be interrupted must not time out before. */
const endless = ['--scan-timeout', '300d'] as const

describe('scangate vaddy scan', () => {
  test('exits 0 and says why when the scan finds nothing', async () => {
    const rehearsal = await rehearse()
    const { exitCode, stdout, stderr } = await rehearsal.run(['vaddy', 'scan'])
    expect(exitCode).toBe(0)
    expect(stdout).toContain('✓ VAddy scan passed: 0 alerts, limit 0')
    expect(stdout).toContain('SIMULATED')
    expect(stderr).toMatch(/^Starting a scan of project/m)
  })

  test('exits 2 when the gate says no, and names the flag that would accept it', async () => {
    const rehearsal = await rehearse({ scenario: 'vulnerable' })
    const { exitCode, stdout } = await rehearsal.run(['vaddy', 'scan'])
    expect(exitCode).toBe(2)
    expect(stdout).toContain('--max-alerts 3')
    expect(stdout).not.toContain('max_alerts: 3')
  })

  test('waits for the slot and starts one scan', async () => {
    const rehearsal = await rehearse({ scenario: 'busy' })
    const { exitCode, stderr } = await rehearsal.run(['vaddy', 'scan'])
    expect(exitCode).toBe(0)
    expect(stderr).toContain('waiting up to 30m')
    expect(ourScans(rehearsal)).toHaveLength(1)
  })

  test('takes flags over the environment', async () => {
    const rehearsal = await rehearse({ scenario: 'vulnerable' })
    const { exitCode, json } = await rehearsal.run(
      ['vaddy', 'scan', '--max-alerts', '3', '--format', 'json'],
      {
        variables: { VADDY_MAX_ALERTS: '0' },
      },
    )
    expect(exitCode).toBe(0)
    expect(json).toMatchObject({
      schema: 'scangate.report/v1',
      outcome: 'passed',
      policy: {
        max_alerts: { value: '3', from: 'flag' },
        project_id: { from: 'environment' },
        on_busy: { value: 'wait', from: 'default' },
      },
    })
  })

  test('writes the reports into the folder, whatever the outcome', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'scangate-cli-'))
    const { exitCode } = await runCommand(['vaddy', 'scan', '--report-dir', 'out'], { folder })
    expect(exitCode).toBe(3)
    expect((await readdir(join(folder, 'out'))).sort()).toEqual([
      'junit.xml',
      'report.html',
      'report.json',
      'report.md',
    ])
  })

  test('is misconfigured where the folder can not be written, and sends nothing', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'scangate-cli-'))
    await writeFile(join(folder, 'file'), '')
    const rehearsal = await rehearse()
    for (const reportDir of ['file', join('file', 'reports')]) {
      const words = ['vaddy', 'scan', '--report-dir', reportDir, '--max-alerts', 'many', '--format', 'json']
      const run = await rehearsal.run(words, { folder })
      expect(run).toMatchObject({ exitCode: 3, json: { outcome: 'misconfigured' } })
      const path = join(folder, reportDir)
      expect(run.stderr).toContain(
        `error: report_dir is "${reportDir}", a folder that can't be used: ${path} is not a folder.`,
      )
      expect(run.stderr).toContain('error: max_alerts is "many"')
      expect(run.stderr).not.toContain('The reports are in')
    }
    expect(rehearsal.client.simulator.requests).toEqual([])
  })

  test('removes the reports of an earlier run before it sends anything', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'scangate-cli-'))
    for (const name of ['report.json', 'mine.txt'])
      await writeFile(join(folder, name), '{"outcome":"passed"}')
    const found: string[][] = []
    const rehearsal = await rehearse({
      faults: ({ operation }) => {
        found.push(readdirSync(folder))
        return operation === 'runcheck' ? { kind: 'status', status: 403 } : undefined
      },
    })
    const run = await rehearsal.run(['vaddy', 'scan', '--report-dir', '.'], { folder })
    expect(run.exitCode).toBe(4)
    expect(found).toEqual([['mine.txt']])
    expect(await readFile(join(folder, 'report.json'), 'utf8')).toContain('"outcome": "refused"')
  })

  test('ends with started under --no-wait, and a later wait judges the scan', async () => {
    const rehearsal = await rehearse({ scenario: 'vulnerable' })
    const first = await rehearsal.run(['vaddy', 'scan', '--no-wait', '--format', 'json'])
    expect(first).toMatchObject({ exitCode: 0, json: { outcome: 'started' } })
    const { scan_id: scanId } = first.json['facts'] as { scan_id: string }
    const second = await rehearsal.run(['vaddy', 'wait', scanId])
    expect(second.exitCode).toBe(2)
    expect(ourScans(rehearsal)).toHaveLength(1)
  })

  test.each([[[]], [['--format', 'json']]])(
    'cancels under --no-wait %j where nobody could learn the ID, fails, and says it in the log',
    async (format) => {
      const rehearsal = await rehearse({ scenario: 'never-ends' })
      const run = await rehearsal.run(['vaddy', 'scan', '--no-wait', ...format], {
        stdoutFailure: () => Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }),
      })
      expect(run.exitCode).toBe(1)
      const [scan] = ourScans(rehearsal)
      expect(scan).toMatchObject({ status: 'canceled' })
      expect(run.stderr).toContain(`Scan ${scan?.scanId} was started.`)
      expect(run.stderr).toContain(`Scan ${scan?.scanId} was canceled.`)
      expect(run.stderr).toContain('could not be written for the job that is to judge it')
    },
  )

  test('names everything that is wrong at once, sends nothing and exits 3', async () => {
    const rehearsal = await rehearse()
    const words = [
      'vaddy',
      'scan',
      '--max-alert',
      '1',
      '--wait-timeout',
      '30',
      '--min-complete',
      '--no-start',
    ]
    const { exitCode, stdout } = await rehearsal.run(words, {
      variables: { VADDY_PROJECT_ID: '', VADDY_HOST: 'old.example', VADDY_ON_BUSY: 'perhaps' },
    })
    expect(exitCode).toBe(3)
    for (const problem of [
      '--max-alert is not a flag of this command. Is --max-alerts meant?',
      'wait_timeout is "30"',
      '--min-complete needs a value: --min-complete <percent>.',
      'start: false needs scan_id',
      'project_id is required and is empty. Give --project-id, or set VADDY_PROJECT_ID.',
      'V1 and PrivateNet are not supported',
      'on_busy is "perhaps"; allowed: wait, skip, fail.',
    ]) {
      expect(stdout).toContain(problem)
    }
    expect(rehearsal.client.simulator.requests).toHaveLength(0)
  })

  test('cancels its scan and exits 130 when it is interrupted', async () => {
    const rehearsal = await rehearse({ scenario: 'never-ends' })
    const stop = new AbortController()
    const running = rehearsal.run(['vaddy', 'scan', '--format', 'json', ...endless], { signal: stop.signal })
    await expect.poll(() => ourScans(rehearsal).length, { timeout: 10_000 }).toBe(1)
    stop.abort(new AbortedError(message('reason_aborted', { signal: 'SIGINT' }), 'SIGINT'))
    expect(await running).toMatchObject({ exitCode: 130, json: { outcome: 'aborted' } })
    expect(ourScans(rehearsal)).toMatchObject([{ status: 'canceled', canceledBy: 'api' }])
  })

  test('leaves a last word about its scan for a second signal, and takes it back at the end', async () => {
    const rehearsal = await rehearse({ scenario: 'never-ends' })
    const stop = new AbortController()
    const lastActs = new Set<() => unknown>()
    let stderr = ''
    const running = rehearsal
      .run(['vaddy', 'scan', ...endless], { signal: stop.signal, lastActs })
      .then((run) => {
        stderr = run.stderr
      })
    await expect.poll(() => ourScans(rehearsal).length, { timeout: 10_000 }).toBe(1)
    // The answer to the start has to arrive, too.
    await expect.poll(() => lastActs.size, { timeout: 10_000 }).toBe(3)
    stop.abort(new AbortedError(message('reason_aborted', { signal: 'SIGTERM' }), 'SIGTERM'))
    await running
    expect(lastActs.size).toBe(0)
    expect(stderr).not.toContain('Ended at once')
  })

  test.each([
    ['bad-key', 4],
    ['canceled', 7],
    ['incomplete', 2],
    ['nothing-scanned', 2],
  ] as const)('exits by the table in the scenario %s', async (scenario, expected) => {
    const rehearsal = await rehearse({ scenario })
    expect((await rehearsal.run(['vaddy', 'scan'])).exitCode).toBe(expected)
  })

  test('exits 5 when nobody listens, and 6 when the project stays busy', async () => {
    const gone = await rehearse()
    await gone.client.simulator.close()
    expect((await gone.run(['vaddy', 'scan'])).exitCode).toBe(5)
    const busy = await rehearse({ busyForMs: 3_600_000 })
    expect((await busy.run(['vaddy', 'scan', '--wait-timeout', '10m'])).exitCode).toBe(6)
  })

  test('speaks the chosen language', async () => {
    const rehearsal = await rehearse()
    const { stdout } = await rehearsal.run(['vaddy', 'scan', '--language', 'ja'])
    expect(stdout).toContain('合格')
  })

  test('writes the key nowhere, also where it is wrong in a way that VAddy repeats', async () => {
    const rehearsal = await rehearse({
      faults: ({ operation }) =>
        operation === 'runcheck'
          ? {
              kind: 'status',
              status: 400,
              body: `{"error_message":"bad ${rehearsalAccount.authKey}\\u001b[31m"}`,
            }
          : undefined,
    })
    const folder = await mkdtemp(join(tmpdir(), 'scangate-cli-'))
    const { exitCode, stdout, stderr } = await rehearsal.run([
      'vaddy',
      'scan',
      '--verbose',
      '--report-dir',
      folder,
    ])
    expect(exitCode).toBe(4)
    const files = await Promise.all(
      (await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')),
    )
    for (const text of [stdout, stderr, ...files]) {
      expect(text).not.toContain(rehearsalAccount.authKey)
      expect(text).not.toContain('\u001b')
    }
    expect(stdout).toContain('bad ***')
  })

  test('is quiet on standard error when asked to be, and talkative when asked for that', async () => {
    const rehearsal = await rehearse()
    expect((await rehearsal.run(['vaddy', 'scan', '--quiet'])).stderr).toBe('')
    expect((await rehearsal.run(['vaddy', 'scan', '--verbose'])).stderr).toContain(
      'GET /v2/scan/result: HTTP 200',
    )
  })
})
