import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { handCredentialOn } from '../../../src/hosts/actions/credential-outputs.ts'
import { Secret } from '../../../src/kernel/secret.ts'
import { createSecrets } from '../../../src/kernel/secrets.ts'
import { catalogueOf } from '../../../src/messages/catalogues.ts'
import { message } from '../../../src/messages/message.ts'
import { createFileCommands, parseFileCommand } from '../../../src/simulator/github-runner/file-commands.ts'
import type { Issued } from '../../../src/sources/descriptor.ts'
import { RecordingLogger } from '../../support/recording-logger.ts'
import { toykey } from '../../support/toy/credential.ts'

const stopped = message('reason_aborted', { signal: 'SIGTERM' })
const token = 'tok-0123456789abcdef'

/** Hands a credential on, whose source told nobody of its secrets before. */
function handOn(given: Partial<Issued> = {}, variables: Record<string, string> = {}) {
  const files = createFileCommands()
  for (const [name, value] of Object.entries({ ...files.variables, ...variables })) vi.stubEnv(name, value)
  onTestFinished(() => {
    vi.unstubAllEnvs()
    files.remove()
  })
  const secrets = createSecrets()
  const hidden: string[] = []
  secrets.onAdd((secret) => hidden.push(secret.reveal()))
  const log = new RecordingLogger()
  const exitCode = handCredentialOn(
    {
      outcome: 'passed',
      conclusion: 'success',
      exitCode: 0,
      reason: stopped,
      problems: [],
      outputs: {},
      environment: {},
      ...given,
    },
    { source: toykey, words: catalogueOf('en'), secrets, log },
  )
  return { exitCode, files, hidden, lines: log.lines }
}

describe('a credential that is handed on', () => {
  it('reaches outputs and variables as it is, while everything else is cleaned of it', () => {
    const { exitCode, files, hidden } = handOn({
      outputs: { token: new Secret(token), place: `under\n${token}` },
      environment: {
        TOY_TOKEN: new Secret('env-9876543210'),
        TOY_PLACE: `at env-9876543210${'!'.repeat(3_000)}`,
      },
    })
    expect(exitCode).toBe(0)
    expect(hidden).toEqual([token, 'env-9876543210'])
    expect(files.outputs()).toMatchObject({ token, place: 'under ***' })
    const { TOY_PLACE, TOY_TOKEN } = parseFileCommand(files.raw())
    expect(TOY_TOKEN).toBe('env-9876543210')
    expect(TOY_PLACE).toMatch(/^at \*\*\*!{1900,2000}…$/)
  })

  it('sets every output of its source, those it does not know to nothing, and none of another', () => {
    const { files } = handOn({ outputs: { other: 'x' } })
    expect(files.outputs()).toEqual({
      ...{ token: '', place: '', outcome: 'passed' },
      reason: 'The job was told to stop (SIGTERM).',
    })
  })

  it('says how it ended last, so that whoever finds that finds everything else', () => {
    const { files } = handOn({ environment: { TOY_TOKEN: 'x' } })
    expect(Object.keys(files.outputs()).at(-1)).toBe('outcome')
  })

  it.each([
    ['success', 'info'],
    ['notice', 'notice'],
    ['warning', 'warning'],
    ['failure', 'error'],
  ] as const)('is said once, as loud as it ended: %s', (conclusion, level) => {
    const { lines } = handOn({ conclusion, problems: [stopped] })
    expect(lines).toEqual([`${level}: The job was told to stop (SIGTERM).`])
  })

  it('is said with each problem where there are several', () => {
    const problems = ['one', 'two'].map((input) => message('problem_required', { input }))
    const { lines } = handOn({
      conclusion: 'failure',
      reason: message('reason_problems', { count: 2 }),
      problems,
    })
    expect(lines).toEqual([
      expect.stringMatching(/^error: .*2/),
      'error: one is required and is empty.',
      'error: two is required and is empty.',
    ])
  })

  it.each([
    ['GITHUB_OUTPUT', { exitCode: 0 }, 1],
    ['GITHUB_ENV', { exitCode: 0 }, 1],
    ['GITHUB_OUTPUT', { exitCode: 4, conclusion: 'failure' }, 4],
  ] as const)('is no success where the runner takes nothing: %s, %j', (name, issued, exitCode) => {
    const given = { ...issued, environment: { TOY_TOKEN: 'x' } }
    const ended = handOn(given, { [name]: '/nowhere/file' })
    expect(ended.exitCode).toBe(exitCode)
    expect(ended.lines.at(-1)).toBe('error: Could not write the outputs: Missing file at path: /nowhere/file')
    expect(ended.files.outputs()).not.toHaveProperty('outcome')
  })
})
