import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { GateReport } from '../../../../src/gate/report.ts'
import { runContext } from '../../../../src/hosts/cli/core/gate-command.ts'
import type { Invocation } from '../../../../src/hosts/cli/core/invocation.ts'
import { AbortedError } from '../../../../src/kernel/errors.ts'
import { version } from '../../../../src/kernel/version.ts'
import { message } from '../../../../src/messages/message.ts'
import { pickOptions } from '../../../../src/options/table.ts'
import type { RunContext } from '../../../../src/sources/run-context.ts'
import { toyOptions } from '../../../support/toy/options.ts'
import { VirtualClock } from '../../../support/virtual-clock.ts'
import { judge, judgeKey } from './gate-bench.ts'

const json = ['--format', 'json'] as const
const epipe = () => Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })

function stopSwitch() {
  const stop = new AbortController()
  const reason = new AbortedError(message('reason_aborted', { signal: 'SIGINT' }), 'SIGINT')
  return { signal: stop.signal, stop: () => stop.abort(reason) }
}

describe('What a gate command says', () => {
  test('is the report alone, in the words of people, and its exit code is the outcome’s', async () => {
    const run = await judge((_, end) => end({ outcome: 'failed' }))
    expect(run).toMatchObject({ exitCode: 2, stderr: '' })
    expect(run.stdout).toMatch(/^. .*\n[\s\S]*See --help\./)
    expect(run.stdout).not.toContain('\u001b[')
    expect((await judge(() => {}, { columns: 80 })).stdout).toContain('\u001b[')
  })

  test.each([
    ['failed', 2, 'error: See --help.\n'],
    ['passed', 0, ''],
  ] as const)(
    'as JSON is one object; why it %s stands on standard error, too',
    async (outcome, exitCode, stderr) => {
      const run = await judge((_, end) => end({ outcome }), { words: json })
      expect(run).toMatchObject({ exitCode, stderr, json: { outcome, exit_code: exitCode } })
    },
  )

  test('as JSON has every problem on standard error, and not the first one twice', async () => {
    const run = await judge(() => expect.fail(), { words: [...json, '--max-level', 'x', '--xyzzy'] })
    expect(run).toMatchObject({ exitCode: 3, json: { outcome: 'misconfigured' } })
    expect(run.stderr).toMatch(/^error: --\*\*\* is not a flag[^\n]*\nerror: max_level is "x"[^\n]*\n$/)
  })

  test('advises flags of its own options, in one line or several, and hides secrets', async () => {
    const text = message('cli_see_help')
    const nextSteps = [
      { text },
      { text, paste: 'max_level: 7' },
      { text, paste: ['language: ja', 'colour: red'] },
    ] as GateReport['nextSteps']
    const facts = { toy_note: `of ${judgeKey}` } as GateReport['facts']
    const { json: report } = await judge((_, end) => end({ nextSteps, facts }), { words: json })
    expect(report).toMatchObject({ facts: { toy_note: 'of ***' } })
    const pastes = (report['next_steps'] as { paste?: unknown }[]).map(({ paste }) => paste ?? null)
    expect(pastes).toEqual([null, '--max-level 7', '--language ja\ncolour: red'])
  })

  test('names the folder of the reports, where one is wanted', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'scangate-gate-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    expect((await judge(() => {}, { folder })).stderr).toBe('')
    expect(readdirSync(folder)).toEqual([])
    const { stderr } = await judge(() => {}, { folder, words: ['--report-dir', 'out'] })
    expect(stderr).toBe(`The reports are in ${join(folder, 'out')}.\n`)
    expect(existsSync(join(folder, 'out', 'report.json'))).toBe(true)
  })
})

describe('What a gate command hands on before its end', () => {
  const started = { outcome: 'started' } as const

  test('is its report, once, after what moves on the terminal is gone', async () => {
    const lastActs = new Set<() => unknown>()
    const sizes: number[] = []
    const run = await judge(
      async ({ handOver }, end) => {
        sizes.push(lastActs.size)
        await handOver(end(started))
        return end(started)
      },
      { words: json, lastActs, onStdout: () => sizes.push(lastActs.size) },
    )
    expect(run).toMatchObject({ exitCode: 0, stderr: '', json: { outcome: 'started' } })
    expect(sizes).toEqual([2, 1])
    expect(lastActs.size).toBe(0)
  })

  test.each([[[]], [json]])(
    'is lost where standard output takes it no more, which is said %j',
    async (words) => {
      const run = await judge(
        async ({ handOver }, end) => {
          await expect(handOver(end(started))).rejects.toThrow('EPIPE')
          return end({ outcome: 'error' })
        },
        { words, stdoutFailure: epipe },
      )
      expect(run).toMatchObject({ exitCode: 1, stderr: 'error: See --help.\n' })
    },
  )

  test('is waited for until a stop, however long nobody reads it', async () => {
    const { signal, stop } = stopSwitch()
    let wasStopped = false
    const run = judge(
      async ({ handOver }, end) => {
        await handOver(end(started)).catch((error) => {
          wasStopped = error instanceof AbortedError
        })
        return end({ outcome: 'error' })
      },
      { signal, isStuck: true, onStdout: () => setImmediate(stop) },
    )
    expect((await run).exitCode).toBe(1)
    expect(wasStopped).toBe(true)
  })
})

describe('The options of a gate command', () => {
  const limit = (text: string) => ({ text, from: 'flag' }) as const
  const policyOf = (run: { json: Record<string, unknown> }) =>
    (run.json['policy'] as Record<string, { value: string }>)['max_level']?.value

  test('are those that were given, but for what the command itself decides', async () => {
    const words = [...json, '--max-level', '5']
    expect(policyOf(await judge(() => {}, { words }))).toBe('5')
    expect(policyOf(await judge(() => {}, { words, more: { fixed: { max_level: limit('8') } } }))).toBe('8')
  })

  test('are those of a stage, where it has one, which is taken down however the run ends', async () => {
    let [closed, meanwhile] = [0, false]
    const lastActs = new Set<() => unknown>()
    const close = async () => {
      closed += 1
    }
    const given = { toy_key: limit('k'), max_level: limit('9') }
    const bench = {
      words: [...json, '--max-level', '5'],
      lastActs,
      more: { fixed: { max_level: limit('8') }, stage: async () => ({ given, problems: [], close }) },
    }
    const run = await judge(() => {
      meanwhile = lastActs.has(close)
    }, bench)
    expect(policyOf(run)).toBe('9')
    expect({ closed, meanwhile, afterwards: lastActs.size }).toEqual({
      closed: 1,
      meanwhile: true,
      afterwards: 0,
    })
  })

  test('may be wrong by the command line and by the stage, which are said together', async () => {
    const problems = [message('cli_flags_stand_behind')]
    const stage = async () => ({ given: { toy_key: limit('k') }, problems, close: async () => {} })
    const run = await judge(() => expect.fail(), { words: ['--xyzzy', ...json], more: { stage } })
    expect(run.stderr).toMatch(/^error: --\*\*\* is not [^\n]*\nerror: Flags stand behind the command\.\n$/)
    const none = { more: { stage: async () => undefined }, words: json }
    expect(await judge(() => {}, none)).toMatchObject({ exitCode: 0 })
  })

  test('offer flags of the command’s own only where it has some', async () => {
    expect((await judge(() => {}, { words: ['--url', 'https://a.example'] })).exitCode).toBe(0)
    const own = pickOptions(toyOptions, 'issue_labels')
    expect((await judge(() => {}, { words: ['--issue-labels', 'a'], more: { own } })).exitCode).toBe(0)
    expect((await judge(() => {}, { words: ['--issue-labels', 'a'] })).exitCode).toBe(3)
  })
})

describe('What a run works with', () => {
  test('comes from where it was started, and leaves 15 seconds for what a stop leaves to do', async () => {
    const clock = new VirtualClock()
    const seen: RunContext[] = []
    const variables = { GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'me/shop' }
    await judge((context) => void seen.push(context), { clock, variables })
    const [context = expect.fail()] = seen
    expect(context).toMatchObject({
      clock,
      version,
      patience: { tries: Number.POSITIVE_INFINITY, ms: 15_000 },
      run: { host: 'github-actions', repository: 'me/shop' },
    })
    expect(context.save('a', 'b')).toBeUndefined()
  })

  test('is the same for a command that asks beside a gate, but for what only a gate’s run has', async () => {
    const { signal } = new AbortController()
    const clock = new VirtualClock()
    const log = { info: () => {} }
    const surroundings = { clock, random: () => 0, signal, variables: { GITLAB_CI: 'true' } }
    const context = runContext({ progress: { log }, secrets: {}, surroundings } as unknown as Invocation)
    expect(context).toMatchObject({ clock, signal, log, version, run: { host: 'gitlab' } })
    expect(context.patience).toEqual({ tries: Number.POSITIVE_INFINITY, ms: 15_000 })
    expect(context.lines('x')).toBeUndefined()
    await expect(context.handOver({} as GateReport)).resolves.toBeUndefined()
    await expect(context.openProbe()).rejects.toThrow('Only a run of a gate opens a probe.')
    await expect(context.readFile('x')).rejects.toThrow('Only a run of a gate reads files.')
  })
})
