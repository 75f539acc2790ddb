import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { parseIgnoreFile } from '../../../src/options/ignore-file.ts'
import { rehearsalAccount } from '../../../src/simulator/nhn/account.ts'
import { type NhnSimulatorOptions, startNhnSimulator } from '../../../src/simulator/nhn/server.ts'
import { unusedPort } from '../../support/network-server.ts'
import { VirtualClock } from '../../support/virtual-clock.ts'
import { check, verdicts } from './doctor-checks.ts'
import { runCommand } from './run-cli.ts'

/** A simulated service, and a command line of `scangate nhn` whose environment knows it. */
async function nhnRehearsal(settings: NhnSimulatorOptions = {}) {
  const clock = new VirtualClock()
  const simulator = await startNhnSimulator({ clock, ...settings })
  onTestFinished(() => simulator.close())
  const folder = mkdtempSync(join(tmpdir(), 'scangate-nhn-'))
  const run = (words: readonly string[], variables: Record<string, string> = {}) =>
    runCommand(['nhn', ...words], {
      clock,
      folder,
      variables: {
        NHN_APP_KEY: rehearsalAccount.appKey,
        NHN_USER_ACCESS_KEY_ID: rehearsalAccount.userAccessKeyId,
        NHN_SECRET_ACCESS_KEY: rehearsalAccount.secretAccessKey,
        NHN_REGION: 'KR1 KR2',
        NHN_API_URL: simulator.url,
        NHN_OAUTH_URL: simulator.url,
        ...variables,
      },
    })
  return { folder, run, simulator }
}

const doctor = ['doctor', '--format', 'json'] as const

describe('scangate nhn doctor', () => {
  it('says that the results could be read, and leaves no token behind', async () => {
    const { run, simulator } = await nhnRehearsal()
    const healthy = await run(doctor)
    expect(healthy.exitCode).toBe(0)
    expect(healthy.json).toMatchObject({ command: 'nhn doctor', outcome: 'checked', simulated: true })
    expect(verdicts(healthy)).toEqual({
      node: 'ok',
      configuration: 'ok',
      ca: 'ok',
      dns: 'ok',
      connection: 'ok',
      tls: 'note',
      access_key: 'ok',
      app_key: 'ok',
      region: 'ok',
      clock: 'ok',
      pull_request: 'skipped',
    })
    expect(simulator.state.tokens.all.map(({ status }) => status)).toEqual(['revoked'])
  })

  it('tells a wrong access key from a wrong app key and from a missing role', async () => {
    const badKey = await (await nhnRehearsal({ scenario: 'bad-key' })).run(doctor)
    expect(badKey.exitCode).toBe(4)
    expect(verdicts(badKey)).toMatchObject({ connection: 'ok', access_key: 'failed', app_key: 'skipped' })
    expect(check(badKey, 'access_key')?.next).toMatchObject({ key: 'next_nhn_keys' })
    const { run } = await nhnRehearsal()
    const otherApp = await run(doctor, { NHN_APP_KEY: 'another-app-key' })
    expect(otherApp.exitCode).toBe(4)
    expect(verdicts(otherApp)).toMatchObject({ access_key: 'ok', app_key: 'failed', region: 'skipped' })
    expect(otherApp.stdout + otherApp.stderr).not.toContain('another-app-key')
    const noRole = await (await nhnRehearsal({ scenario: 'no-permission' })).run(doctor)
    expect(verdicts(noRole)).toMatchObject({ access_key: 'ok', app_key: 'failed' })
    expect(check(noRole, 'app_key')?.next).toMatchObject({ key: 'next_nhn_access' })
  })

  it('warns of a region without recent results', async () => {
    const { run } = await nhnRehearsal({ scenario: 'empty' })
    const empty = await run(doctor)
    expect(empty.exitCode).toBe(0)
    expect(check(empty, 'region')).toMatchObject({
      verdict: 'warning',
      text: { key: 'doctor_region_empty' },
      next: { key: 'next_nhn_regions' },
    })
  })

  it('says that a token of yours is not worth anything', async () => {
    const { run } = await nhnRehearsal()
    const token = await run(doctor, {
      NHN_TOKEN: 'a-token-of-yours',
      NHN_USER_ACCESS_KEY_ID: '',
      NHN_SECRET_ACCESS_KEY: '',
    })
    expect(verdicts(token)).toMatchObject({ access_key: 'skipped', connection: 'ok', app_key: 'failed' })
    expect(check(token, 'app_key')?.next).toMatchObject({ key: 'next_nhn_token' })
  })

  it('says that nothing listens', async () => {
    const { run } = await nhnRehearsal()
    const url = `http://127.0.0.1:${await unusedPort()}`
    const nobody = await run(doctor, { NHN_API_URL: url, NHN_OAUTH_URL: url })
    expect(nobody.exitCode).toBe(5)
    expect(verdicts(nobody)).toMatchObject({ connection: 'failed', access_key: 'skipped' })
  })
})

describe('scangate nhn check --write-ignore-file', () => {
  it('writes every weak item, which ignores nothing until somebody has answered for it', async () => {
    const { folder, run, simulator } = await nhnRehearsal({ scenario: 'weak' })
    const written = await run(['check', '--write-ignore-file', 'ignore.yml', '--format', 'json'])
    expect(written.exitCode).toBe(0)
    const text = readFileSync(join(folder, 'ignore.yml'), 'utf8')
    expect(text).toMatch(/^# (?:high|medium|low): .+\n- id: "/)
    const { problems } = await parseIgnoreFile(text, 'ignore.yml')
    expect(problems.length).toBeGreaterThan(0)
    expect((await run(['check', '--ignore-file', 'ignore.yml'])).exitCode).toBe(3)
    const answered = text
      .replaceAll('reason: ""', 'reason: rehearsal')
      .replaceAll('approved_by: ""', 'approved_by: Kim')
      .replaceAll('expires: ""', 'expires: 2026-06-30')
    const complete = await parseIgnoreFile(answered, 'ignore.yml')
    expect(complete).toMatchObject({ problems: [] })
    expect(written.json['entries']).toBe(complete.entries.length)
    expect(simulator.state.tokens.all.every(({ status }) => status === 'revoked')).toBe(true)
    writeFileSync(join(folder, 'answered.yml'), answered)
    const judged = await run(['check', '--ignore-file', 'answered.yml', '--format', 'json'])
    expect(judged.json).toMatchObject({ outcome: 'passed', facts: { weak_count: 0 } })
  })

  it('leaves a file alone that is there', async () => {
    const { run } = await nhnRehearsal({ scenario: 'clean' })
    expect((await run(['check', '--write-ignore-file', 'ignore.yml'])).stdout).toContain('0 entries')
    const again = await run(['check', '--write-ignore-file', 'ignore.yml'])
    expect(again.exitCode).toBe(3)
    expect(again.stderr).toContain('there is such a file already')
  })
})
