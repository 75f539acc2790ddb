import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type VersionName, versions } from '../../../src/simulator/fortify/versions.ts'
import type { StepResult } from '../../../src/simulator/github-runner/step.ts'
import { nodes } from '../../support/action.ts'
import { createFortifyActionBench, fortifyUser } from '../../support/fortify/action.ts'

const names = Object.keys(versions) as VersionName[]
const masked = ({ log }: StepResult) =>
  [...log.matchAll(/^::add-mask::(.*)$/gm)].map(([, text]) => text?.replaceAll('%25', '%'))

describe.each(nodes)('the committed action for tokens of Fortify SSC under %s', (_, node) => {
  describe.each(names)('at SSC %s', (version) => {
    it('issues a token in both spellings, masked before they stand anywhere, and revokes it after the job', async () => {
      const bench = await createFortifyActionBench({ node, version })
      const main = await bench.run({ description: 'shop, CI, run 7' }, { RUNNER_DEBUG: '1' })
      expect(main.exitCode).toBe(0)
      const [token] = bench.simulator.state.tokens.left
      const spellings = [token?.decoded.reveal(), token?.encoded.reveal()]
      expect(main.outputs).toMatchObject({
        outcome: 'passed',
        token: spellings[0],
        token_encoded: spellings[1],
        token_id: String(token?.id),
        expires_at: new Date(Number(token?.endsAt)).toISOString(),
      })
      expect(main.outputs['reason']).toMatch(/^SSC issued a CIToken with the ID \d+; it ends at /)
      expect(token?.description).toMatch(/^shop, CI, run 7 \[scangate-[\da-z]{12}\]$/)
      const basic = Buffer.from(`${fortifyUser.username}:${fortifyUser.password}`).toString('base64')
      expect(masked(main)).toEqual(expect.arrayContaining([fortifyUser.password, basic, ...spellings]))
      expect(masked(main)).not.toContain(fortifyUser.username)
      expect(masked(main)).not.toContain(String(token?.id))
      expect(main.fileCommands).not.toContain('FORTIFY_SSC_TOKEN')
      const post = await bench.post(main)
      expect(post).toMatchObject({ exitCode: 0, outputs: {} })
      expect(post.log).toMatch(/The token with the ID \d+ is revoked/)
      expect(masked(post)).toEqual(expect.arrayContaining([fortifyUser.password, basic, ...spellings]))
      bench.expectClean(main, post)
    })

    it('revokes without inputs, as in a nested composite, or says that it could not and when the token ends', async () => {
      const bench = await createFortifyActionBench({ node, version })
      const main = await bench.run()
      const post = await bench.post(main, {})
      expect(post.exitCode).toBe(0)
      if (versions[version].hasTokenData) expect(post.log).toMatch(/is revoked/)
      else {
        expect(post.log).toMatch(
          /^::warning title=scangate::The token with the ID \d+ could not be revoked; it ends at .*password was not at hand/m,
        )
        await bench.post(main)
      }
      bench.expectClean(main, post)
    })

    it('revokes what a killed main step had made without saving it', async () => {
      const bench = await createFortifyActionBench({ node, version, scenario: 'hanging' })
      const running = bench.start()
      await expect.poll(() => bench.simulator.state.tokens.left.length, { timeout: 30_000 }).toBe(1)
      running.process.kill('SIGKILL')
      const main = await running.finished
      expect(main.state).toMatchObject({ phase: 'asking' })
      const post = await bench.post(main)
      expect(post.exitCode).toBe(0)
      expect(post.log).toMatch(/Revoked what a creation without an answer had left: ID \d+/)
      bench.expectClean(main, post)
    })
  })

  it('gives the rest of the job the token as a variable only where that is wished', async () => {
    const bench = await createFortifyActionBench({ node })
    const main = await bench.run({ export: 'true' })
    expect(main.fileCommands).toContain(`FORTIFY_SSC_TOKEN<<`)
    const [token] = bench.simulator.state.tokens.left
    expect(main.fileCommands).toMatch(
      new RegExp(`^FORTIFY_SSC_TOKEN<<(\\S+)\\r?\\n${token?.decoded.reveal()}\\r?\\n\\1$`, 'm'),
    )
    bench.expectClean(main, await bench.post(main))
  })

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'told to stop by %s while it asks, hands nothing on and leaves nothing',
    async (signal) => {
      const bench = await createFortifyActionBench({
        node,
        faults: ({ operation }) => (operation === 'create-token' ? { kind: 'slow', ms: 500 } : undefined),
      })
      const running = bench.start({ export: 'true' })
      await expect.poll(() => bench.simulator.state.tokens.left.length, { timeout: 30_000 }).toBe(1)
      running.process.kill(signal)
      const main = await running.finished
      expect(main.exitCode).toBe(signal === 'SIGINT' ? 130 : 143)
      expect(main.outputs).toMatchObject({ outcome: 'aborted', token: '', token_encoded: '' })
      expect(main.fileCommands).not.toContain('FORTIFY_SSC_TOKEN')
      bench.expectClean(main, await bench.post(main))
    },
  )

  it('told to stop while an answer never comes, ends in time and leaves nothing', async () => {
    const bench = await createFortifyActionBench({ node, scenario: 'hanging' })
    const running = bench.start()
    await expect.poll(() => bench.simulator.state.tokens.left.length, { timeout: 30_000 }).toBe(1)
    const main = await running.cancel()
    expect(main).toMatchObject({ exitCode: 130, signal: null, outputs: { outcome: 'aborted' } })
    bench.expectClean(main, await bench.post(main))
  })

  it('told to stop while it starts, sends nothing or leaves nothing', async () => {
    const bench = await createFortifyActionBench({ node })
    const running = bench.start()
    await expect.poll(() => running.state()['phase'] ?? running.log(), { timeout: 30_000 }).not.toBe('')
    running.process.kill('SIGTERM')
    const main = await running.finished
    bench.expectClean(main, await bench.post(main))
  })

  it('killed when it had the token, leaves it to post', async () => {
    const bench = await createFortifyActionBench({ node })
    const running = bench.start()
    await expect
      .poll(() => running.state()['phase'], { timeout: 30_000, interval: 5 })
      .toBe('issued')
      .catch(() => {})
    running.process.kill('SIGKILL')
    const main = await running.finished
    bench.expectClean(main, await bench.post(main))
  })

  it.each(['lost-creation', 'failed-creation', 'cut-off'] as const)(
    'finds what an answer that was lost has left: %s',
    async (scenario) => {
      const bench = await createFortifyActionBench({ node, scenario })
      const main = await bench.run()
      expect(main.outputs).toMatchObject({ outcome: 'passed' })
      expect(bench.simulator.state.tokens.all.map(({ status }) => status)).toEqual(['revoked', 'live'])
      bench.expectClean(main, await bench.post(main))
    },
  )

  it.each<[string, Record<string, string>, string, number, RegExp]>([
    ['lost-twice', {}, 'unreachable', 5, /two creations were lost/],
    ['conflict', {}, 'refused', 4, /HTTP 409\): Conflict\./],
    ['outage', {}, 'unreachable', 5, /could not be cleaned up/],
    ['login-page', {}, 'unreachable', 5, /web page where SSC's REST interface should be/],
    ['login-redirect', {}, 'unreachable', 5, /redirect .* never followed/],
    ['telling-errors', {}, 'unreachable', 5, /HTTP 500/],
    ['clean', { type: 'JenkinsToken' }, 'refused', 4, /no token type JenkinsToken\. It has: /],
    ['clean', { password: 'another-password-0123' }, 'refused', 4, /SSC refused the login of action-bot/],
    ['clean', { url: 'http://127.0.0.1:9' }, 'misconfigured', 3, /with its context path/],
    ['clean', { url: 'http://ssc.example.com/ssc' }, 'misconfigured', 3, /plain http/],
    ['clean', { lifetime: '5m' }, 'misconfigured', 3, /at least 1h/],
    ['clean', { password: '' }, 'misconfigured', 3, /secrets\.FORTIFY_SSC_PASSWORD/],
  ])(
    'ends on %s with %j as %s',
    async (scenario, inputs, outcome, exitCode, says) => {
      const bench = await createFortifyActionBench({ node, scenario: scenario as 'clean' })
      const main = await bench.run(inputs)
      expect(main.outputs).toMatchObject({
        outcome,
        token: '',
        token_encoded: '',
        token_id: '',
        expires_at: '',
      })
      expect(main.exitCode).toBe(exitCode)
      expect(main.outputs['reason']).toMatch(says)
      expect(main.log).toMatch(/^::error title=scangate::/m)
      bench.expectClean(main, await bench.post(main))
    },
    60_000,
  )
})

describe('the committed action for tokens of Fortify SSC', () => {
  it('takes inputs only, and no variable of the command line', async () => {
    const bench = await createFortifyActionBench()
    const main = await bench.run(
      { username: '', password: '' },
      { FORTIFY_SSC_USER: fortifyUser.username, FORTIFY_SSC_PASSWORD: fortifyUser.password },
    )
    expect(main.outputs).toMatchObject({ outcome: 'misconfigured' })
    expect(main.log).toMatch(/password: \$\{\{ secrets\.FORTIFY_SSC_PASSWORD \}\}/)
    expect(bench.simulator.requests).toEqual([])
    bench.expectClean(main)
  })

  it('says what SSC shortened', async () => {
    const bench = await createFortifyActionBench({ scenario: 'short-lives' })
    const main = await bench.run({ lifetime: '90d' })
    expect(main.log).toMatch(/^::warning title=scangate::SSC gave the token 1d instead of 90d: it ends at /m)
    bench.expectClean(main, await bench.post(main))
  })

  it('leaves the token to its own end where revoke is false', async () => {
    const bench = await createFortifyActionBench()
    const main = await bench.run({ revoke: 'false', language: 'ko' })
    const post = await bench.post(main)
    expect(post.log).toMatch(/revoke가 false이므로/)
    const [token] = bench.simulator.state.tokens.left
    expect(token?.status).toBe('live')
    bench.simulator.state.tokens.revoke({ id: Number(token?.id) })
    bench.expectClean(main, post)
  })

  it('is skipped without a password for a pull request from a fork, and only there', async () => {
    const bench = await createFortifyActionBench()
    const inputs = { password: '', on_missing_secrets: 'skip' }
    expect((await bench.run(inputs)).outputs).toMatchObject({ outcome: 'misconfigured' })
    const event = join(mkdtempSync(join(tmpdir(), 'scangate-fortify-')), 'event.json')
    const ofFork = { head: { repo: { full_name: 'me/shop' } }, base: { repo: { full_name: 'us/shop' } } }
    writeFileSync(event, JSON.stringify({ pull_request: ofFork }))
    const variables = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: event }
    const main = await bench.run(inputs, variables)
    expect(main).toMatchObject({ exitCode: 0, outputs: { outcome: 'skipped', token: '' } })
    expect(main.outputs['reason']).toMatch(/nothing was issued/)
    expect((await bench.post(main)).log).not.toMatch(/^::(?!add-mask)|token/im)
    expect(bench.simulator.requests).toEqual([])
  })
})
