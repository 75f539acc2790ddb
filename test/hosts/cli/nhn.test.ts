import { describe, expect, it } from 'vitest'
import { createNhnBench, type FakeSettings, good, keys, result, weak } from '../../sources/nhn/bench.ts'
import { runCommand } from './run-cli.ts'

/** A service, and a command line of `scangate nhn` whose environment knows it. */
async function nhnCommands(
  settings: Partial<FakeSettings> = {},
  changed: Readonly<Record<string, string>> = {},
) {
  const bench = await createNhnBench(settings)
  const variables = {
    NHN_APP_KEY: keys.app_key,
    NHN_USER_ACCESS_KEY_ID: keys.user_access_key_id,
    NHN_SECRET_ACCESS_KEY: keys.secret_access_key,
    NHN_API_URL: bench.url,
    NHN_OAUTH_URL: bench.url,
    ...changed,
  }
  const run = (...words: string[]) => runCommand(['nhn', ...words], { variables, clock: bench.clock })
  return { bench, run }
}

const fleet = [
  result({ number: 7, items: [good, weak('U-01')] }),
  result({ number: 8, region: 'KR2', instance: 'db-1' }),
]

describe('scangate nhn', () => {
  it('judges a fleet', async () => {
    const { run } = await nhnCommands({ results: fleet })
    const failed = await run('check', '--region', 'KR1,KR2', '--format', 'json')
    expect(failed.exitCode).toBe(2)
    expect(failed.json).toMatchObject({
      source: 'nhn',
      outcome: 'failed',
      facts: { high_count: 1, instance_count: 2 },
    })
    const passed = await run('check', '--region', 'KR2')
    expect(passed.exitCode).toBe(0)
    expect(passed.stdout).toContain('1 instance within every limit')
    expect((await run('check')).exitCode).toBe(3)
  })

  it('lists the latest inspections, and judges none', async () => {
    const { bench, run } = await nhnCommands({ results: fleet })
    const listed = await run('inspections', '--region', 'KR1 KR2', '--format', 'json')
    expect(listed.exitCode).toBe(0)
    expect(listed.json).toMatchObject({
      whole: true,
      inspections: [
        { number: '7', region: 'KR1', instance: 'web-1', high_count: 1 },
        { number: '8', region: 'KR2', instance: 'db-1', high_count: 0 },
      ],
    })
    expect((await run('inspections', '--region', 'KR2')).stdout).toContain('db-1')
    bench.settings.results = []
    expect((await run('inspections', '--region', 'KR2')).stdout).toBe('No result was found.\n')
    expect(bench.calls('/revoke')).toHaveLength(3)
  })

  it('shows one inspection with its items, the weak ones first', async () => {
    const { bench, run } = await nhnCommands({ results: fleet })
    const shown = await run('inspection', '7', '--format', 'json')
    expect(shown.exitCode).toBe(0)
    expect(shown.json).toMatchObject({ number: '7', items: [{ id: 'U-01', code: 'X' }, { id: 'U-00' }] })
    expect((await run('inspection', '7')).stdout).toMatch(/U-01.*weak/)
    const gone = await run('inspection', '99')
    expect(gone.exitCode).toBe(3)
    expect(gone.stderr).toContain('Result 99 is not known')
    expect((await run('inspection', '../1')).exitCode).toBe(3)
    expect(bench.calls('..')).toEqual([])
  })

  it.each([
    [{ NHN_SECRET_ACCESS_KEY: 'another-key' }, 'user_access_key_id and secret_access_key belong together'],
    [{ NHN_TOKEN: 'dead-token', NHN_USER_ACCESS_KEY_ID: '', NHN_SECRET_ACCESS_KEY: '' }, 'Issue a new token'],
  ])('says of its own keys what to do about a refusal, and of nobody else: %j', async (changed, advice) => {
    const { run } = await nhnCommands({ results: fleet }, changed)
    const refused = await run('inspections', '--region', 'KR1')
    expect(refused.exitCode).toBe(4)
    expect(refused.stderr).toContain(advice)
    expect(refused.stderr).not.toMatch(/WebAPI|project/)
    const { json } = await run('inspection', '7', '--format', 'json')
    expect(JSON.stringify(json)).toContain(advice)
  })

  it('takes no secret as a flag, and shows none', async () => {
    const { run } = await nhnCommands({ results: fleet })
    for (const flag of ['--app-key', '--secret-access-key', '--token']) {
      const refused = await run('check', '--region', 'KR1', flag, 'my-secret')
      expect(refused.exitCode).toBe(3)
      expect(refused.stdout).toContain(`${flag} is not a flag`)
      expect(refused.stdout + refused.stderr).not.toContain('my-secret')
    }
    const { stderr, stdout } = await run('check', '--region', 'KR1', '--verbose')
    expect(stdout + stderr).not.toContain(keys.app_key)
    expect(stdout + stderr).not.toContain('issued-token')
  })
})
