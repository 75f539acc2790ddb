import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { recordFleets } from '../../faults/nhn/reliability-record.ts'
import { always } from '../../support/faults.ts'
import { filesIn } from '../../support/leaks.ts'
import { createFullPipe, createNamedPipe } from '../../support/named-pipe.ts'
import { createNhnActionBench, type NhnActionBench } from '../../support/nhn/action.ts'
import {
  atAnswer,
  atRequest,
  type StoppedStep,
  type StopSettings,
  stopStep,
  together,
  whileItReports,
} from '../../support/stopping.ts'

const told = recordFleets(27, 'the committed action is told to stop')
const killed = recordFleets(28, 'the committed action is killed')

/** From the first signal to the end of the process, in milliseconds. */
const limit = 7_000

/** The reports of an earlier run, which a later one must not leave there as its own. */
function folderOfYesterday(): string {
  const folder = mkdtempSync(join(tmpdir(), 'scangate-reports-'))
  for (const name of ['report.json', 'junit.xml', 'results.ndjson', 'instances.csv', 'mine.txt']) {
    writeFileSync(join(folder, name), '{"outcome":"passed"}')
  }
  return folder
}

/** Runs the action on a weak fleet, stops it once, and searches everything that came out for keys and tokens. */
async function stopRun(
  settings: StopSettings<NhnActionBench>,
): Promise<StoppedStep<NhnActionBench> & { readonly folder: string }> {
  const folder = folderOfYesterday()
  const run = await stopStep((faults) => createNhnActionBench({ scenario: 'weak', faults }), {
    ...settings,
    inputs: { report_dir: folder, ...settings.inputs },
  })
  const record = settings.how === 'SIGKILL' ? killed : told
  record.addStep(run.bench.simulator, run.main)
  run.bench.search({ main: run.main, files: filesIn(folder), requests: run.bench.simulator.requests })
  return { ...run, folder }
}

const tokensOf = ({ bench: { simulator } }: StoppedStep<NhnActionBench>) =>
  simulator.state.tokens.all.map(({ status }) => status)
const askedFor = ({ bench: { simulator } }: StoppedStep<NhnActionBench>) =>
  simulator.requests.map(({ operation }) => operation)

describe('the committed action, told to stop', () => {
  const stop = async (settings: Partial<StopSettings<NhnActionBench>>) => {
    const run = await stopRun({ how: 'SIGTERM', ...settings })
    expect(run.main.signal).toBeNull()
    expect(run.elapsed).toBeLessThan(limit)
    return run
  }
  const expectAborted = (
    { folder, main }: Awaited<ReturnType<typeof stop>>,
    [signal, exitCode]: readonly [string, number] = ['SIGTERM', 143],
  ) => {
    expect(main.exitCode).toBe(exitCode)
    expect(main.outputs).toMatchObject({ outcome: 'aborted' })
    expect(main.outputs['reason']).toContain(`The job was told to stop (${signal})`)
    expect(main.summary).toContain('aborted')
    const report = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'))
    expect(report).toMatchObject({ outcome: 'aborted', exit_code: exitCode })
    expect(readFileSync(join(folder, 'junit.xml'), 'utf8')).toContain('<error')
    // Half a list is none, and what is not ours stays.
    expect(existsSync(join(folder, 'results.ndjson'))).toBe(false)
    expect(existsSync(join(folder, 'instances.csv'))).toBe(false)
    expect(existsSync(join(folder, 'mine.txt'))).toBe(true)
  }

  it('before its first request sends nothing', async () => {
    const pipe = createNamedPipe()
    const run = await stop({
      variables: { GITHUB_EVENT_PATH: pipe.path },
      when: async () => {
        const reader = await pipe.readerAt()
        return () => reader.write('{}')
      },
    })
    expectAborted(run)
    expect(askedFor(run)).toEqual([])
  })

  it('while its request for a token is never answered does not wait for it', async () => {
    const run = await stop({ at: atRequest('issue-token', 1, { kind: 'hang' }) })
    expectAborted(run)
    expect(askedFor(run)).toEqual(['issue-token'])
    expect(tokensOf(run)).toEqual([])
  })

  it('while its request for a token is under way takes the token back', async () => {
    const run = await stop({ at: atRequest('issue-token', 1, { kind: 'slow', ms: 300 }) })
    expectAborted(run)
    expect(tokensOf(run)).toEqual(['revoked'])
  })

  it('while its token arrives takes it back', async () => {
    const run = await stop({ at: atAnswer('issue-token') })
    expectAborted(run)
    expect(tokensOf(run)).toEqual(['revoked'])
  })

  it('while it reads the list of results takes its token back', async () => {
    const run = await stop({ at: atRequest('summary', 2, { kind: 'hang' }) })
    expectAborted(run)
    expect(tokensOf(run)).toEqual(['revoked'])
  })

  it('while it waits to try again takes its token back', async () => {
    const busy = { kind: 'status', status: 429, headers: { 'retry-after': '60' } } as const
    const run = await stop({ at: together(atRequest('summary', 2), always('summary', busy)) })
    expectAborted(run)
    expect(tokensOf(run)).toEqual(['revoked'])
  })

  it.each([
    ['canceled job', 'SIGINT', 130],
    ['SIGTERM', 'SIGTERM', 143],
  ] as const)(
    'as by a %s while it reads the items of results takes its token back',
    async (how, signal, exitCode) => {
      const run = await stop({ how, at: atRequest('details', 3, { kind: 'hang' }) })
      expectAborted(run, [signal, exitCode])
      expect(tokensOf(run)).toEqual(['revoked'])
    },
  )

  it('while a second token stands in for one that died takes back both', async () => {
    const died = {
      kind: 'status',
      status: 401,
      body: '{"header":{"isSuccessful":false,"resultCode":80007}}',
    } as const
    const run = await stop({
      at: together(atRequest('details', 6, { kind: 'hang' }), ({ count, operation }) =>
        operation === 'details' && count === 1 ? died : undefined,
      ),
    })
    expectAborted(run)
    expect(tokensOf(run)).toEqual(['revoked', 'revoked'])
  })

  it('while its token is taken back keeps to what it found', async () => {
    const run = await stop({ at: atRequest('revoke-token', 1, { kind: 'slow', ms: 500 }) })
    expect(run.main.exitCode).toBe(2)
    expect(run.main.outputs).toMatchObject({ outcome: 'failed' })
    expect(tokensOf(run)).toEqual(['revoked'])
  })

  it('while it reports keeps to the judgement', async () => {
    const pipe = createFullPipe()
    const run = await stop({
      variables: { GITHUB_STEP_SUMMARY: pipe.path },
      when: whileItReports(pipe),
    })
    expect(run.main.exitCode).toBe(2)
    expect(run.main.outputs).toMatchObject({ outcome: 'failed', instance_count: '12' })
    expect(tokensOf(run)).toEqual(['revoked'])
  })

  it('ends in time also where nobody takes its token back, and says so', async () => {
    const run = await stop({
      at: together(atRequest('details', 2, { kind: 'hang' }), always('revoke-token', { kind: 'hang' })),
    })
    expectAborted(run)
    expect(run.main.log).toMatch(/^::warning .*The token of this run could not be revoked/m)
    expect(run.main.summary).toContain('could not be revoked')
    expect(tokensOf(run)).toEqual(['live'])
  })

  it('leaves a token alone that somebody brought', async () => {
    const run = await stop({
      prepare: ({ simulator }) => ({
        token: simulator.state.tokens.issue().token.reveal(),
        user_access_key_id: '',
        secret_access_key: '',
      }),
      at: atRequest('summary', 2, { kind: 'hang' }),
    })
    expectAborted(run)
    expect(tokensOf(run)).toEqual(['live'])
    expect(askedFor(run)).not.toContain('revoke-token')
  })
})

describe('the committed action, killed', () => {
  it.each([
    ['while it asks for a token', 'issue-token', 1, []],
    ['while it reads the list of results', 'summary', 2, []],
    ['while it reads the items of results', 'details', 3, []],
    // They are whole by then, and of this run.
    ['while its token is taken back', 'revoke-token', 1, ['instances.csv', 'results.ndjson']],
  ] as const)('%s leaves no report, and none of yesterday', async (_, operation, count, whole) => {
    const run = await stopRun({ how: 'SIGKILL', at: atRequest(operation, count, { kind: 'hang' }) })
    expect(run.main.signal).toBe('SIGKILL')
    expect(run.main.outputs).toMatchObject({ outcome: 'error' })
    const ours = readdirSync(run.folder).filter((name) => !name.startsWith('.'))
    expect(ours.sort()).toEqual(['mine.txt', ...whole].sort())
    for (const name of whole) {
      expect(readFileSync(join(run.folder, name), 'utf8')).not.toContain('{"outcome":"passed"}')
    }
  })
})
