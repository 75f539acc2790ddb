import { describe, expect, test } from 'vitest'
import type { CliCommand } from '../../../../src/hosts/cli/core/command.ts'
import { type QueryResult, type QueryTools, runQuery } from '../../../../src/hosts/cli/core/query.ts'
import { loudness, settingsFor } from '../../../../src/hosts/cli/places/cli-options.ts'
import { AbortedError, RefusedError } from '../../../../src/kernel/errors.ts'
import { message } from '../../../../src/messages/message.ts'
import { commonOptions } from '../../../../src/options/common.ts'
import { option } from '../../../../src/options/definition.ts'
import { readCount } from '../../../../src/options/readers.ts'
import { pickOptions } from '../../../../src/options/table.ts'
import { VirtualClock } from '../../../support/virtual-clock.ts'
import { toyCommands, toyProgram } from '../made-up-commands.ts'
import { type CliSettings, runCommand } from '../run-command.ts'

const options = {
  ...pickOptions(commonOptions, 'ca_file', 'language'),
  count: option('count', readCount, { group: 'common', placeholder: 'count', help: 'How many.' }),
}
type Tools = QueryTools<typeof options>

/** Runs `toy ask` with flags; nobody is really asked, `answer` says what comes of it. */
function ask(
  flags: readonly string[],
  answer: (tools: Tools) => QueryResult | Promise<QueryResult>,
  { url = 'http://127.0.0.1:9', ...settings }: CliSettings & { readonly url?: string } = {},
) {
  const [bounce = expect.fail()] = toyCommands.slice(-1)
  const command: CliCommand = {
    ...bounce,
    path: ['toy', 'ask'],
    options,
    settings: { ...settingsFor(''), ...loudness },
    run: (invocation) =>
      runQuery(
        invocation,
        {
          options,
          urlOf: () => new URL(url),
          adviseOn: ({ status }) => [message('cli_did_you_mean', { near: `status ${status}` })],
        },
        async (tools) => answer(tools),
      ),
  }
  return runCommand(['toy', 'ask', ...flags], {
    ...settings,
    program: { ...toyProgram, commands: [command] },
  })
}

const said =
  (text: string, more: Partial<QueryResult> = {}) =>
  (tools: Tools) => ({
    json: { answer: 7 },
    print: () => tools.invocation.printer.line([text]),
    ...more,
  })

describe('A command that asks', () => {
  test('prints the answer for people, and nothing else', async () => {
    expect(await ask([], said('seven'))).toMatchObject({ exitCode: 0, stdout: 'seven\n', stderr: '' })
  })

  test.each([
    ['http://127.0.0.1:9', true],
    ['https://api.example.com', false],
  ])('gives one object as JSON, which says whether it was simulated: %s', async (url, simulated) => {
    const { exitCode, json } = await ask(['--format', 'json'], said('seven'), { url })
    expect(exitCode).toBe(0)
    expect(json).toEqual({ command: 'toy ask', outcome: 'answered', exit_code: 0, simulated, answer: 7 })
  })

  test.each([
    ['failed', 2],
    ['unreachable', 5],
    ['passed', 0],
  ] as const)('ends by an outcome where the answer has one: %s', async (outcome, exitCode) => {
    const ended = await ask(['--format', 'json'], said('', { outcome }))
    expect(ended).toMatchObject({ exitCode, json: { outcome, exit_code: exitCode } })
  })

  test('waits until the answer is printed', async () => {
    const print = async () => {
      await new Promise(setImmediate)
      throw new TypeError('no paper')
    }
    const { exitCode, stderr } = await ask([], () => ({ json: {}, print }))
    expect(exitCode).toBe(1)
    expect(stderr).toMatch(/^error: .*no paper/)
  })

  test('says behind a refusal what to do about it', async () => {
    const refuse = () => {
      throw new RefusedError(message('cli_see_help'), { status: 403, serviceText: undefined })
    }
    const stderr = 'error: See --help.\nerror: (Did you mean status 403?)\n'
    expect(await ask([], refuse)).toMatchObject({ exitCode: 4, stdout: '', stderr })
    const inJson = await ask(['--format', 'json'], refuse)
    expect(inJson).toMatchObject({ exitCode: 4, stderr })
    expect(inJson.json).toEqual({
      command: 'toy ask',
      outcome: 'refused',
      exit_code: 4,
      simulated: true,
      reason: { key: 'cli_see_help', text: 'See --help.' },
      problems: [
        { key: 'cli_see_help', text: 'See --help.' },
        { key: 'cli_did_you_mean', text: '(Did you mean status 403?)' },
      ],
    })
  })

  test('names everything that is wrong with its flags and its options, asks nobody, and gives no advice', async () => {
    const answer = () => expect.fail()
    const { exitCode, json, stderr } = await ask(['--count', 'many', '--cuont', '--format', 'json'], answer)
    expect(exitCode).toBe(3)
    expect(stderr.trimEnd().split('\n')).toEqual([
      'error: --cuont is not a flag of this command. Is --count meant?',
      expect.stringMatching(/^error: count is "many"/),
    ])
    expect(json).toMatchObject({ outcome: 'misconfigured', simulated: false })
  })

  test('was stopped where a stop kept it from reading what it needs', async () => {
    const stop = new AbortController()
    stop.abort(new AbortedError(message('reason_aborted', { signal: 'SIGINT' }), 'SIGINT'))
    const stopped = { signal: stop.signal }
    expect((await ask(['--count', 'many'], () => expect.fail(), stopped)).exitCode).toBe(130)
    expect((await ask([], said('seven'), stopped)).exitCode).toBe(0)
  })

  test('works with what its surroundings and its options give', async () => {
    const clock = new VirtualClock()
    const { signal } = new AbortController()
    const seen: Tools[] = []
    const answer = (tools: Tools) => {
      seen.push(tools)
      return said('')(tools)
    }
    expect((await ask(['--count', '3'], answer, { clock, signal })).exitCode).toBe(0)
    const [{ invocation, retry, values } = expect.fail()] = seen
    expect(values).toMatchObject({ count: 3, language: 'en' })
    expect(retry).toEqual({
      clock,
      random: invocation.surroundings.random,
      log: invocation.progress.log,
      signal: invocation.surroundings.signal,
    })
  })

  test.each([
    [['--ca-file', '/nowhere.pem'], {}, 3, 'ca_file is "/nowhere.pem"'],
    [[], { HTTPS_PROXY: 'ftp://proxy' }, 3, 'HTTPS_PROXY'],
  ])('opens the network as %j and %j say', async (flags, variables, exitCode, words) => {
    const ended = await ask(flags, () => expect.fail(), { variables })
    expect(ended.exitCode).toBe(exitCode)
    expect(ended.stderr).toContain(words)
  })

  test('can be ended at once while it asks, and leaves nothing behind', async () => {
    const lastActs = new Set<() => unknown>()
    let meanwhile = 0
    const answer = (tools: Tools) => {
      meanwhile = lastActs.size
      return said('')(tools)
    }
    await ask([], answer, { lastActs })
    expect({ meanwhile, afterwards: lastActs.size }).toEqual({ meanwhile: 2, afterwards: 0 })
  })
})
