import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { searchForSecret } from '../../support/leaks.ts'
import { expectReportSchema } from '../../support/report-schema.ts'
import { toyKey } from '../../support/toy/service.ts'
import { run, scratch, serve } from './toy-service.ts'

describe("a made-up source's help", () => {
  test.each([
    ['en', 'Read the toy gauge', 'Judge the gauge', 'The highest level that passes.'],
    ['ja', 'おもちゃの計器を読む', '計器を判定する', 'ja: The highest level that passes.'],
    ['ko', '장난감 계기 읽기', '계기 판정', 'ko: The highest level that passes.'],
  ])('speaks its own words: %s', async (language, group, summary, option) => {
    const variables = { SCANGATE_LANGUAGE: language }
    const ofGroup = await run(['help', 'toy'], { variables })
    expect(ofGroup).toMatchObject({ exitCode: 0, stderr: '' })
    expect(ofGroup.stdout).toContain(group)
    expect(ofGroup.stdout).toMatch(new RegExp(`\\n {2}check +${summary}\\n`))
    expect((await run(['--help'], { variables })).stdout).toMatch(new RegExp(`\\n {2}toy +${group}\\n`))
    const { stdout } = await run(['help', 'toy', 'check'], { variables })
    expect(stdout).toContain(option)
    expect(stdout).toContain('TOY_MAX_LEVEL')
    expect(stdout).toMatch(/TOY_TOY_KEY.*--toy-key-file/)
    // The source's own variable chooses the language as well.
    const byOwn = await run(['toy', 'check', '--help'], { variables: { TOY_LANGUAGE: language } })
    expect(byOwn).toMatchObject({ exitCode: 0, stdout })
  })

  test("tells of a credential's operands and of the command that it runs", async () => {
    const { stdout } = await run(['help', 'toykey', 'run'])
    expect(stdout).toMatch(/^Usage: scangate toykey run \[options\] \[PLACE\] \[OTHER…\] -- COMMAND…\n/)
    expect(stdout).toContain('A place where gauges stand.')
  })

  test.each(['bash', 'zsh', 'fish'])('is what %s completes with', async (shell) => {
    const { exitCode, stdout } = await run(['completion', shell], {
      variables: { SCANGATE_LANGUAGE: 'ko' },
    })
    expect(exitCode).toBe(0)
    for (const word of ['toykey', 'show', 'max-level', 'toy-key-file', 'seoul'])
      expect(stdout).toContain(word)
    expect(stdout).not.toMatch(/toy-key[ '=]/)
    if (shell !== 'bash') expect(stdout).toContain('장난감 계기 읽기')
    if (shell !== 'bash') return
    expect(spawnSync('bash', ['-n'], { input: stdout, encoding: 'utf8' })).toMatchObject({
      status: 0,
      stderr: '',
    })
  })
})

describe("a made-up gate's command", () => {
  test('passes, by variables with its prefix alone, and writes the reports', async () => {
    const { ask, issued, revoked } = await serve({ level: 2 })
    const folder = scratch()
    const { exitCode, stdout, stderr } = await ask(['toy', 'check', '--report-dir', 'out'], { folder })
    expect(exitCode).toBe(0)
    expect(stdout).toContain('Toy gauge')
    expect(stdout).toContain('The gauge stands at 2.')
    expect(stderr).toContain('Reading main (***).')
    expect(revoked).toEqual(issued)
    expectReportSchema(readFileSync(join(folder, 'out', 'report.json'), 'utf8'))
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(
      ['gauges.csv', 'gauges.ndjson', 'junit.xml', 'report.html', 'report.json', 'report.md'].sort(),
    )
  })

  test.each([
    ['en', 'The gauge stands at 9; max_level allows 3.'],
    ['ja', '計器の値は 9 ですが、max_level は 3 までです。'],
    ['ko', '계기의 값은 9이며, max_level은 3까지 허용합니다.'],
  ])('fails in its own words: %s', async (language, reason) => {
    const { ask } = await serve({ level: 9 })
    const { exitCode, stdout } = await ask(['toy', 'check', '--language', language])
    expect(exitCode).toBe(2)
    expect(stdout).toContain(reason)
  })

  test.each([
    [{ level: 1 }, 0, 'passed'],
    [{ level: 9 }, 2, 'failed'],
    [{ mood: 'repeats' }, 4, 'refused'],
    [{ mood: 'broken' }, 5, 'unreachable'],
  ] as const)('writes a report by the schema with --format json: %j', async (mood, exitCode, outcome) => {
    const { ask } = await serve(mood)
    const ended = await ask(['toy', 'check', '--format', 'json'])
    expectReportSchema(ended.stdout)
    expect(ended.exitCode).toBe(exitCode)
    expect(ended.json).toMatchObject({ source: 'toy', outcome, exit_code: exitCode })
  })

  test('takes flags over variables, and variables over an env file', async () => {
    const { ask } = await serve({ level: 5 })
    const folder = scratch()
    writeFileSync(join(folder, 'env'), 'TOY_MAX_LEVEL=6\n')
    const words = ['toy', 'check', '--format', 'json', '--env-file', 'env']
    const policy = async (more: readonly string[], variables: Readonly<Record<string, string>>) => {
      const { exitCode, json } = await ask([...words, ...more], { folder, variables })
      return { exitCode, ...(json['policy'] as Record<string, object>)['max_level'] }
    }
    expect(await policy([], {})).toEqual({ exitCode: 0, value: '6', from: 'env-file' })
    const variables = { TOY_MAX_LEVEL: '4' }
    expect(await policy([], variables)).toEqual({ exitCode: 2, value: '4', from: 'environment' })
    expect(await policy(['--max-level', '5'], variables)).toEqual({ exitCode: 0, value: '5', from: 'flag' })
  })

  test('names its own variables and flags where something is wrong, and sends nothing', async () => {
    const { ask, issued } = await serve()
    const { exitCode, stdout } = await ask(['toy', 'check', '--max-levl', '3'], {
      variables: { TOY_TOY_KEY: '', TOY_MAXLEVEL: '2' },
    })
    expect(exitCode).toBe(3)
    expect(stdout).toContain('Is --max-level meant?')
    expect(stdout).toContain('TOY_MAX_LEVEL')
    expect(stdout).toMatch(/TOY_TOY_KEY.*--toy-key-file/)
    expect(issued).toEqual([])
  })

  test('takes its key from standard input, and refuses it as a flag without quoting it', async () => {
    const { ask, issued } = await serve()
    const variables = { TOY_TOY_KEY: '' }
    const piped = await ask(['toy', 'check', '--toy-key-file', '-'], { stdin: `${toyKey}\n`, variables })
    expect(piped.exitCode).toBe(0)
    const flagged = await ask(['toy', 'check', `--toy-key=${toyKey}`], { variables })
    expect(flagged.exitCode).toBe(3)
    expect(flagged.stdout).toContain('TOY_TOY_KEY')
    searchForSecret(toyKey, [piped.stdout, piped.stderr, flagged.stdout, flagged.stderr])
    expect(issued).toHaveLength(1)
  })
})
