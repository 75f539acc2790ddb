import { PassThrough } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { createProgress } from '../../../src/hosts/cli/terminal/progress.ts'
import { Secret } from '../../../src/kernel/secret.ts'
import { createSecrets } from '../../../src/kernel/secrets.ts'
import { filesIn, searchForSecret } from '../../support/leaks.ts'
import { fixed, startServer } from '../../support/network-server.ts'
import { catalogueOf, toyMessage } from '../../support/toy/messages.ts'
import { toyKey } from '../../support/toy/service.ts'
import { VirtualClock } from '../../support/virtual-clock.ts'
import { scratch, serve } from './toy-service.ts'

describe('a token that comes into being while a command runs', () => {
  test.each(['kind', 'repeats', 'broken'] as const)(
    'is hidden in everything that a gate says and writes, whatever the service repeats: %s',
    async (mood) => {
      const slack = await startServer(fixed(200))
      for (const format of ['text', 'json']) {
        const { ask, issued } = await serve({ level: 9, mood })
        const folder = scratch()
        const words = ['toy', 'check', '--verbose', '--format', format, '--report-dir', 'out']
        const slackUrl = `http://127.0.0.1:${slack.port}/services/T0`
        const ended = await ask(words, { folder, variables: { TOY_SLACK_WEBHOOK_URL: slackUrl } })
        expect(ended.exitCode).toBe({ kind: 2, repeats: 4, broken: 5 }[mood])
        expect(ended.stderr).toContain('token ***')
        expect(issued).toHaveLength(1)
        const { stderr, stdout } = ended
        const everything = { stderr, stdout, files: filesIn(folder), slack: slack.requests }
        expect(Object.keys(everything.files).length).toBeGreaterThan(3)
        for (const secret of [...issued, toyKey]) searchForSecret(secret, everything)
      }
      expect(slack.requests).toHaveLength(2)
    },
  )

  test('is hidden in JSON, names of properties included, which says everything else', async () => {
    const { ask, issued, revoked } = await serve()
    const { exitCode, json, stderr, stdout } = await ask([
      'toykey',
      'show',
      'seoul',
      '--format',
      'json',
      '--verbose',
    ])
    expect(exitCode).toBe(0)
    expect(json).toEqual({
      command: 'toykey show',
      outcome: 'answered',
      exit_code: 0,
      simulated: true,
      answer: { level: 1, note: 'seen with ***', '***': 'a name from outside', place: '서울' },
      'at ***': ['seoul'],
    })
    expect(stderr).toContain('token ***')
    expect(revoked).toEqual(issued)
    searchForSecret(String(issued[0]), { stderr, stdout, json })
  })

  test.each([undefined, 40])('is hidden in lines and tables on a terminal of width %s', async (columns) => {
    const { ask, issued } = await serve()
    const words = ['toykey', 'show', 'seoul', 'a place with a name that is long', '--verbose']
    const { exitCode, stderr, stdout } = await ask(words, columns === undefined ? {} : { columns })
    expect(exitCode).toBe(0)
    expect(stdout).toContain('seen with ***')
    searchForSecret(String(issued[0]), { stderr, stdout })
  })

  test.each([
    ['text', 'repeats', 'seoul', 4],
    ['json', 'repeats', 'seoul', 4],
    ['text', 'broken', 'seoul', 5],
    ['json', 'broken', 'seoul', 5],
    // An error that nobody foresaw repeats it.
    ['text', 'kind', 'nowhere', 1],
    ['json', 'kind', 'nowhere', 1],
  ] as const)('is hidden in errors: %s, %s, %s', async (format, mood, place, exitCode) => {
    const { ask, issued, revoked } = await serve({ mood })
    const ended = await ask(['toykey', 'show', place, '--format', format, '--verbose'])
    expect(ended.exitCode).toBe(exitCode)
    expect(ended.stderr).toMatch(/^error: /m)
    expect(ended.stderr).toContain('***')
    expect(revoked).toEqual(issued)
    const { stderr, stdout } = ended
    for (const secret of [...issued, toyKey]) searchForSecret(secret, { stderr, stdout })
  })

  test('is hidden in the line that moves on a terminal', async () => {
    const token = new Secret('toy-token-0123456789')
    const secrets = createSecrets()
    const written: string[] = []
    const reading = toyMessage('toy_reading', { gauge: token.reveal() })
    const progress = await createProgress({
      stderr: Object.assign(
        new PassThrough().on('data', (text) => written.push(String(text))),
        {
          isTTY: true,
          columns: 100,
          cursorTo: () => true,
          moveCursor: () => true,
          clearLine: () => true,
        },
      ),
      variables: {},
      clock: new VirtualClock(),
      catalogue: catalogueOf('en'),
      redact: secrets.redact,
      level: 'normal',
      lastActs: new Set(),
      phases: {
        first: reading,
        begunBy: () => ({ name: 'reading', say: () => reading }),
        isSignOfLife: () => true,
      },
    })
    secrets.add(token)
    progress.begin()
    progress.log.info(reading)
    progress.end()
    await new Promise(setImmediate)
    expect(written.join('')).toContain('Reading ***.')
    searchForSecret(token.reveal(), written)
  })
})
