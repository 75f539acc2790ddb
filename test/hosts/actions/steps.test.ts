import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { main } from '../../../src/hosts/actions/bundle.ts'
import { secretForms } from '../../../src/kernel/redact.ts'
import { startVaddySimulator, type VaddySimulatorOptions } from '../../../src/simulator/vaddy/server.ts'
import { ownScans, rehearsalInputs } from '../../support/vaddy/gate.ts'
import { endless } from '../../support/vaddy/stopping.ts'
import { inputVariables, stateVariables, stepInProcess } from './in-process-step.ts'
import { temporaryFolder } from './temporary-folder.ts'

const key = 'Zq7+/k&y="<9>%$x\'Vw'

async function bench(settings: VaddySimulatorOptions = {}) {
  const simulator = await startVaddySimulator({ scanDurationMs: 100, authKey: key, ...settings })
  onTestFinished(() => simulator.close())
  const inputs = { ...rehearsalInputs, auth_key: key, api_url: simulator.url, poll_interval: '50ms' }
  return {
    simulator,
    run: (more: Record<string, string> = {}, variables: Record<string, string> = {}) =>
      stepInProcess('main', { ...inputVariables({ ...inputs, ...more }), ...variables }),
    post: (state: Record<string, string>, more: Record<string, string> = {}) =>
      stepInProcess('post', { ...inputVariables({ ...inputs, ...more }), ...stateVariables(state) }),
  }
}

function eventFile(event: unknown): string {
  const path = join(temporaryFolder(), 'event.json')
  writeFileSync(path, JSON.stringify(event))
  return path
}

describe('A step of the gate', () => {
  it('that passes sets its outputs, writes the summary and the reports, and exits with 0', async () => {
    const folder = temporaryFolder()
    const { run } = await bench()
    const { exitCode, files, log } = await run({ report_dir: folder, max_alerts: '3' })
    expect(exitCode).toBe(0)
    expect(files.outputs()).toMatchObject({
      outcome: 'passed',
      scan_finished: 'true',
      alert_count: '0',
      baseline_alert_count: '',
      report_dir: folder,
    })
    expect(files.outputs()['reason']).toMatch(/^The scan finished with 0 alerts.*\.$/)
    expect(files.summary()).toContain('VAddy scan passed')
    expect(readdirSync(folder)).toHaveLength(4)
    expect(log).not.toMatch(/^::(?:notice|warning|error) /m)
  })

  it('says error before it begins, so that a death says that, too', async () => {
    const { run } = await bench()
    const { files } = await run()
    expect(files.raw()).toMatch(/^outcome<<(\S+)\nerror\n\1\n/)
  })

  it('tells the runner what to hide before it says anything else', async () => {
    const { run } = await bench()
    const { inherited, log } = await run()
    expect(Object.keys(inherited)).toContain('INPUT_USER')
    expect(Object.keys(inherited)).not.toContain('INPUT_AUTH_KEY')
    const masks = [...log.matchAll(/^::add-mask::(.*)$/gm)]
    expect(masks).toHaveLength(secretForms(key).length)
    expect(log).toMatch(/^(?:::add-mask::.*\n)+(?!.*::add-mask::)/)
    expect(log.replace(/^::add-mask::.*$/gm, '')).not.toContain(key)
  })

  it('that fails says so in an error, and exits with 2', async () => {
    const { run } = await bench({ scenario: 'vulnerable' })
    const { exitCode, files, log } = await run()
    expect([exitCode, files.outputs()['outcome']]).toEqual([2, 'failed'])
    expect(log).toMatch(/^::error title=.*failed/m)
    expect(files.outputs()['report_dir']).toBe('')
  })

  it('speaks the language that was asked for, and writes no summary where none is wanted', async () => {
    const { run } = await bench()
    const { files, log } = await run({ language: 'ja', job_summary: 'false' })
    expect(files.summary()).toBe('')
    expect(files.outputs()['reason']).toMatch(/。$/)
    expect(log).toContain('スキャン')
  })

  it('that begins a scan for a later job has handed on its outputs', async () => {
    const { run, simulator } = await bench({ ...endless })
    const { exitCode, files } = await run({ wait: 'false' })
    const [scan] = ownScans(simulator)
    expect([exitCode, files.outputs()['outcome'], files.outputs()['scan_id']]).toEqual([
      0,
      'started',
      scan?.scanId,
    ])
    expect(scan?.status).toBe('scanning')
  })

  it('that cannot hand on what a later job needs leaves no scan behind', async () => {
    const { run, simulator } = await bench({ ...endless })
    const { exitCode, log } = await run({ wait: 'false' }, { GITHUB_OUTPUT: '' })
    expect(exitCode).toBe(1)
    expect(log).toContain('GITHUB_OUTPUT is empty')
    expect(ownScans(simulator)).toMatchObject([{ status: 'canceled' }])
  })

  it('without a key names the variable that the CLI would have read, with the lines to paste', async () => {
    const { run, simulator } = await bench()
    const { exitCode, files, log } = await run(
      { auth_key: '', user: '' },
      { VADDY_TOKEN: 'one', VADDY_USER: 'two' },
    )
    expect([exitCode, files.outputs()['outcome']]).toEqual([3, 'misconfigured'])
    expect(log).toContain('auth_key: ${'.concat('{ secrets.VADDY_TOKEN }}'))
    expect(log).toContain('user: ${'.concat('{ env.VADDY_USER }}'))
    expect(log.indexOf('auth_key: $')).toBeLessThan(log.indexOf('user: $'))
    expect(simulator.requests).toEqual([])
  })

  const fork = {
    pull_request: {
      number: 7,
      user: { login: 'mallory' },
      head: { repo: { full_name: 'mallory/shop' } },
      base: { repo: { full_name: 'acme/shop' } },
    },
  }

  it.each([
    ['is skipped', { on_missing_secrets: 'skip', auth_key: '' }, 0, 'skipped'],
    [
      'is misconfigured where a key was given',
      { on_missing_secrets: 'skip', project_id: '' },
      3,
      'misconfigured',
    ],
    [
      'is misconfigured where more is wrong',
      { on_missing_secrets: 'skip', auth_key: '', on_busy: 'no' },
      3,
      'misconfigured',
    ],
    ['is misconfigured where nobody accepts it', { auth_key: '' }, 3, 'misconfigured'],
  ])('for a fork without secrets %s', async (_, inputs, code, outcome) => {
    const { run } = await bench()
    const { exitCode, files } = await run(inputs, {
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: eventFile(fork),
    })
    expect([exitCode, files.outputs()['outcome']]).toEqual([code, outcome])
  })

  it('of a source that is not there is a mistake of ours', async () => {
    await expect(main('nobody' as 'vaddy')).rejects.toThrow('There is no source "nobody".')
  })
})

describe('The post step', () => {
  it('cancels the scan that the step left running', async () => {
    const { run, post, simulator } = await bench({ ...endless })
    const first = await run({ wait: 'false' })
    const state = { ...first.files.state(), phase: 'running', scanId: ownScans(simulator)[0]?.scanId ?? '' }
    const { exitCode, log } = await post(state)
    expect(exitCode).toBeUndefined()
    expect(ownScans(simulator)).toMatchObject([{ status: 'canceled' }])
    expect(log).toContain('canceled')
    expect(log.replace(/^::add-mask::.*$/gm, '')).not.toContain(key)
  })

  it('takes its key as the step did, and says which input it misses', async () => {
    const { run, post, simulator } = await bench({ ...endless })
    const { files } = await run({ wait: 'false' })
    const state = { ...files.state(), phase: 'running' }
    expect((await post(state, { auth_key: ' ' })).log).toContain('auth_key is required and is empty.')
    expect((await stepInProcess('post', stateVariables(state))).log).toContain('auth_key is required')
    expect(ownScans(simulator)).toMatchObject([{ status: 'scanning' }])
    const { inherited } = await post(state, { auth_key: `${key}\n` })
    expect(ownScans(simulator)).toMatchObject([{ status: 'canceled' }])
    expect(JSON.stringify(inherited)).not.toContain(JSON.stringify(key).slice(1, -1))
  })

  it('says nothing where nothing is left, and speaks the language of the step', async () => {
    const { run, post, simulator } = await bench()
    const { files } = await run({ language: 'ja' })
    const asked = simulator.requests.length
    const { log } = await post(files.state())
    expect(log.replace(/^::(?:add-mask|debug)::.*\n/gm, '')).toBe('')
    expect(simulator.requests).toHaveLength(asked)
    expect(files.state()['language']).toBe('ja')
  })
})
