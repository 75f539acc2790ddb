import { describe, expect, test } from 'vitest'
import { systemClock } from '../../../src/kernel/clock.ts'
import { AbortedError } from '../../../src/kernel/errors.ts'
import { catalogueOf } from '../../../src/messages/catalogues.ts'
import { message } from '../../../src/messages/message.ts'
import { fixed, startServer } from '../../support/network-server.ts'
import { type CliSettings, runCommand } from './run-cli.ts'

/** Runs `scangate simulate` until `use` is done with what it printed. */
async function simulating(
  words: readonly string[],
  use: (variables: Record<string, string>) => Promise<void>,
  surrounding: CliSettings = {},
) {
  const stop = new AbortController()
  let stdout = ''
  const settings: CliSettings = {
    ...surrounding,
    clock: systemClock,
    signal: stop.signal,
    onStdout: (text) => (stdout += text),
  }
  const running = runCommand(['simulate', ...words], settings)
  await expect.poll(() => stdout, { timeout: 15_000 }).toContain('export')
  const lines = [...stdout.matchAll(/^export (\w+)='(.*)'$/gm)].map(([, name = '', value = '']) => [
    name,
    value,
  ])
  await use(Object.fromEntries(lines))
  stop.abort(new AbortedError(message('reason_aborted', { signal: 'SIGINT' }), 'SIGINT'))
  return running
}

describe('scangate simulate', () => {
  test('prints what leads to it, serves the CLI, and ends with 0 when it is told to stop', async () => {
    const run = await simulating(
      ['--scenario', 'vulnerable', '--scan-duration', '10ms'],
      async (variables) => {
        expect(Object.keys(variables)).toEqual([
          'VADDY_API_URL',
          'VADDY_USER',
          'VADDY_PROJECT_ID',
          'VADDY_PROJECT_NUMBER',
          'VADDY_TOKEN',
        ])
        const scan = await runCommand(['vaddy', 'scan', '--poll-interval', '10ms'], {
          variables,
          clock: systemClock,
        })
        expect(scan.exitCode).toBe(2)
      },
    )
    expect(run.exitCode).toBe(0)
    expect(run.stderr).toMatch(/POST {2}\/v2\/scan {2}start {2}200 {2}\d+ ms {2}key: header/)
  })

  test.each([
    ['ja', /GET {2}\/healthz {2}- {2}200 {2}\d+ミリ秒 {2}キー: なし/],
    ['ko', /GET {2}\/healthz {2}- {2}200 {2}\d+밀리초 {2}키: 없음/],
  ])('says in the chosen language what it was asked: %s', async (language, line) => {
    const run = await simulating(
      [],
      async ({ VADDY_API_URL: url }) => {
        await fetch(`${url}/healthz`)
      },
      { variables: { SCANGATE_LANGUAGE: language } },
    )
    expect(run.stderr).toMatch(line)
  })

  test('says that a request got no answer, and which fault was meant', () => {
    const say = catalogueOf('en').cli_simulate_request
    const call = 'GET  /v2/scan/result  result'
    expect(say({ call, status: '', milliseconds: 0, key: 'header', fault: 'reset' })).toBe(
      'GET  /v2/scan/result  result  no answer  0 ms  key: header  fault: reset',
    )
  })

  test('refuses no request for their number, unless it is told how many a minute are too many', async () => {
    const askTwice = async ({ VADDY_API_URL: url }: Record<string, string>) => {
      const first = await fetch(`${url}/healthz`)
      const second = await fetch(`${url}/healthz`)
      return [first.status, second.status, second.headers.get('x-ratelimit-limit')]
    }
    await simulating([], async (variables) => {
      expect(await askTwice(variables)).toEqual([200, 200, null])
    })
    await simulating(['--rate-limit', '1'], async (variables) => {
      expect(await askTwice(variables)).toEqual([200, 429, '1'])
    })
  })

  test('repeats no key that it was given', async () => {
    const run = await simulating(['--user', "o'brien", '--auth-key', 'key-of-mine'], async (variables) => {
      expect(variables).not.toHaveProperty('VADDY_TOKEN')
      expect(variables['VADDY_USER']).toBe("o'\\''brien")
      const account = { ...variables, VADDY_USER: "o'brien", VADDY_TOKEN: 'key-of-mine' }
      expect(await runCommand(['vaddy', 'status'], { variables: account })).toMatchObject({ exitCode: 0 })
    })
    expect(run.stdout + run.stderr).not.toContain('key-of-mine')
  })

  test('names everything that is wrong at once', async () => {
    const words = [
      '--host',
      '0.0.0.0',
      '--port',
      '70000',
      '--time-scale',
      '0',
      '--scenario',
      'nice',
      '--rate-limit',
      '0',
    ]
    const { exitCode, stdout, stderr } = await runCommand(['simulate', ...words])
    expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: '' })
    for (const input of ['host', 'port', 'time_scale', 'scenario', 'rate_limit'])
      expect(stderr).toContain(`error: ${input} is "`)
  })

  test('says which address is taken', async () => {
    const { port } = await startServer(fixed(200))
    const { exitCode, stderr } = await runCommand(['simulate', '--port', String(port)])
    expect(exitCode).toBe(3)
    expect(stderr).toContain(`can't listen on 127.0.0.1:${port} (EADDRINUSE)`)
  })

  test('prints what leads to a simulated NHN Cloud, whose weak servers fail the check', async () => {
    const run = await simulating(['nhn', '--scenario', 'weak'], async (variables) => {
      expect(Object.keys(variables)).toEqual([
        'NHN_API_URL',
        'NHN_OAUTH_URL',
        'NHN_REGION',
        'NHN_APP_KEY',
        'NHN_USER_ACCESS_KEY_ID',
        'NHN_SECRET_ACCESS_KEY',
        'NHN_REQUIRE_INSTANCES',
      ])
      const check = await runCommand(['nhn', 'check'], { variables, clock: systemClock })
      expect(check.exitCode).toBe(2)
    })
    expect(run.exitCode).toBe(0)
  })

  test('prints the servers that a scenario wants to be required, and none for another', async () => {
    const run = await simulating(['nhn', '--scenario', 'missing'], async () => undefined)
    expect(run.stdout).toContain("export NHN_REQUIRE_INSTANCES='web-1\ndb-2'\n")
    const other = await simulating(['nhn'], async () => undefined)
    expect(other.stdout).toContain("export NHN_REQUIRE_INSTANCES=''\n")
  })

  test.each(['22.2', '25.2'])('prints what leads to a simulated Fortify SSC: %s', async (version) => {
    const run = await simulating(['fortify', '--ssc-version', version], async (variables) => {
      const { FORTIFY_SSC_URL: url, FORTIFY_SSC_TOKEN: token = '', ...account } = variables
      expect(account).toEqual({
        FORTIFY_SSC_USER: 'ci-bot',
        FORTIFY_SSC_PASSWORD: 'rehearsal-password-not-a-secret',
      })
      expect(url).toMatch(/\/ssc$/)
      const spec = await fetch(`${url}/api/v1/spec.json`)
      expect(await spec.json()).toMatchObject({ info: { version: expect.stringContaining(version) } })
      const headers = { authorization: `FortifyToken ${Buffer.from(token).toString('base64')}` }
      expect((await fetch(`${url}/api/v1/projects`, { headers })).status).toBe(200)
    })
    expect(run.exitCode).toBe(0)
    expect(run.stderr).toContain('The simulated Fortify SSC listens on')
    expect(run.stderr).toMatch(/GET {2}\/ssc\/api\/v1\/projects {2}applications {2}200/)
  })

  test.each([
    ['clean', 0],
    ['unprotected', 2],
    ['wall', 2],
  ])('prints what leads to a simulated API, which the check judges: %s', async (scenario, exitCode) => {
    const run = await simulating(['api', '--scenario', scenario], async (variables) => {
      const { API_CHECK_TARGET: url } = variables
      expect(variables).toEqual({
        API_CHECK_TARGET: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
        API_CHECK_OPENAPI: `${url}/openapi.json`,
        API_CHECK_CREDENTIAL: 'Bearer rehearsal-api-token-not-a-secret',
      })
      const words = ['api', 'check', '--interval', '0s']
      const check = await runCommand(words, { variables, clock: systemClock })
      expect(check.exitCode, check.stderr).toBe(exitCode)
    })
    expect(run.exitCode).toBe(0)
    expect(run.stderr).toContain('The simulated API listens on')
    expect(run.stderr).toMatch(/GET {2}\/v1\/orders {2}listOrders {2}\d+ {2}\d+ ms {2}key: header/)
    expect(run.stderr).not.toContain('rehearsal-api-token')
  })

  test.each([
    [['nhn', '--scenario', 'busy'], /scenario is "busy"; allowed: clean, weak/],
    [['--scenario', 'weak'], /scenario is "weak"; allowed: clean, vulnerable/],
    [['nhn', '--scan-duration', '1s'], /scan_duration is for simulate vaddy only/],
    [['--fleet-size', '3'], /fleet_size is for simulate nhn only/],
    [['vady'], /SERVICE is "vady"; allowed: vaddy, nhn, fortify, api/],
    [['fortify', '--scenario', 'weak'], /scenario is "weak"; allowed: clean, job/],
    [['api', '--scenario', 'weak'], /scenario is "weak"; allowed: clean, unprotected/],
    [['api', '--ssc-version', '24.2'], /ssc_version is for simulate fortify only/],
    [['nhn', '--ssc-version', '24.2'], /ssc_version is for simulate fortify only/],
    [['fortify', '--ssc-version', '21.1'], /ssc_version is "21.1"; allowed: 22.2, 23.2, 24.2, 25.2/],
  ] as const)('starts nothing where options and service do not fit: %j', async (words, sentence) => {
    const { exitCode, stdout, stderr } = await runCommand(['simulate', ...words])
    expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: '' })
    expect(stderr).toMatch(sentence)
  })
})
