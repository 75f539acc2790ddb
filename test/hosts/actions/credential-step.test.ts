import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { searchForSecret } from '../../support/leaks.ts'
import { startToyService, type ToyServiceOptions, toyKey } from '../../support/toy/service.ts'
import { toySources } from '../../support/toy/world.ts'
import { inputVariables, loseOutput, stepInProcess } from './in-process-step.ts'
import { temporaryFolder } from './temporary-folder.ts'
import { runToyStep } from './toy-in-process.ts'

async function serve(options: ToyServiceOptions = {}) {
  const service = await startToyService(options)
  onTestFinished(() => service.close())
  return service
}

const expression = (text: string) => '${'.concat(`{ ${text} }}`)
const annotations = (log: string) =>
  log.split('\n').filter((line) => /^::(?:notice|warning|error) /.test(line))

describe('the step of a credential', () => {
  it('says error before it begins, so that a death says that, too', async () => {
    const { url } = await serve()
    const { fileCommands } = await runToyStep({ name: 'toykey', inputs: { toy_key: toyKey, url } })
    expect(fileCommands).toMatch(/^outcome<<(\S+)\nerror\n\1\n/)
  })

  it('leaves its key to no child of the process', async () => {
    const { url } = await serve()
    const settings = { name: 'toykey', registry: toySources }
    const { exitCode, inherited } = await stepInProcess(
      'main',
      inputVariables({ toy_key: toyKey, url }),
      settings,
    )
    expect([exitCode, Object.keys(inherited).includes('INPUT_URL')]).toEqual([0, true])
    expect(Object.values(inherited)).not.toContain(toyKey)
  })

  it('fails with one error for one problem', async () => {
    const { log, exitCode } = await runToyStep({
      name: 'toykey',
      inputs: { toy_key: toyKey, url: 'nowhere' },
    })
    expect(exitCode).toBe(3)
    expect(annotations(log)).toEqual([expect.stringContaining('url is "nowhere"')])
  })

  it('says in English what is wrong with the language', async () => {
    const inputs = { toy_key: toyKey, language: 'tlh' }
    const { log, outputs } = await runToyStep({ name: 'toykey', inputs })
    expect(outputs['outcome']).toBe('misconfigured')
    expect(annotations(log)).toEqual([expect.stringContaining('language is "tlh"; allowed: en, ja, ko.')])
  })

  it('without a key names the variable that the CLI would have read, with the line to paste', async () => {
    const variables = { TOY_TOY_KEY: toyKey }
    const { log } = await runToyStep({ name: 'toykey', inputs: {}, variables })
    expect(log).toContain(`toy_key: ${expression('secrets.TOY_TOY_KEY')}`)
    searchForSecret(toyKey, log)
  })

  it('is skipped with a notice for a fork, which gets no secrets, where that is wanted', async () => {
    const { issued, url } = await serve()
    const repo = (name: string) => ({ repo: { full_name: name } })
    const path = join(temporaryFolder(), 'event.json')
    writeFileSync(path, JSON.stringify({ pull_request: { head: repo('fork/a'), base: repo('acme/a') } }))
    const variables = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: path }
    const inputs = { toy_key: '', url, on_missing_secrets: 'skip' }
    const { exitCode, log, outputs, state } = await runToyStep({ name: 'toykey', inputs, variables })
    expect({ exitCode, outputs, state }).toMatchObject({
      exitCode: 0,
      outputs: { outcome: 'skipped' },
      state: {},
    })
    expect(annotations(log)).toEqual([expect.stringMatching(/^::notice .*pull_request from a fork/)])
    // The job goes on as if it had been issued, but nobody has anything that post could keep.
    expect(state).not.toHaveProperty('handedOn')
    expect(issued).toEqual([])
  })

  it('takes back what it was given where nobody reads its output any more', async () => {
    const { issued, revoked, url } = await serve({ onToken: () => loseOutput('stderr') })
    const { exitCode, fileCommands, outputs } = await runToyStep({
      name: 'toykey',
      inputs: { toy_key: toyKey, url },
    })
    expect([exitCode, outputs['outcome']]).toEqual([143, 'aborted'])
    expect(outputs['reason']).toContain('EPIPE')
    expect(fileCommands).not.toContain('TOY_TOKEN')
    expect(revoked).toEqual(issued)
    expect(issued).toHaveLength(1)
  })
})

describe('the post step of a credential', () => {
  async function left(options: ToyServiceOptions = {}) {
    const service = await serve(options)
    const inputs = { toy_key: toyKey, url: service.url, language: 'ja' }
    const { state } = await runToyStep({ name: 'toykey', inputs })
    const post = (more: Record<string, string> = {}, onOutput?: (text: string) => void) =>
      runToyStep({
        ...{ name: 'toykey', entry: 'post', inputs: {}, state: { ...state, ...more } },
        ...(onOutput && { onOutput }),
      } as const)
    return { ...service, post }
  }

  it('speaks the language of its step', async () => {
    const { post } = await left()
    expect((await post()).log).toContain('鍵を無効にしました。')
  })

  it.each(['', 'tlh'])('speaks English where the step said nothing of it: "%s"', async (language) => {
    const { post } = await left()
    expect((await post({ language })).log).toContain('The key was revoked.')
  })

  it('hides the token that its step left before it says anything', async () => {
    const { issued, post } = await left()
    issued.splice(0)
    const { log } = await post()
    expect(log.indexOf('::add-mask::')).toBeLessThan(log.indexOf('is unknown'))
    expect(log).toMatch(/^::add-mask::Tk7/m)
  })

  it('takes the token back though a later step removed the file of ca_file', async () => {
    const { issued, post, revoked } = await left()
    const gone = join(temporaryFolder(), 'gone.pem')
    const { exitCode, log } = await post({ caFile: gone })
    expect(revoked).toEqual(issued)
    expect([exitCode, annotations(log)]).toEqual([0, [expect.stringContaining(gone)]])
  })

  it.each(['stdout', 'stderr'] as const)('takes the token back though its %s is lost', async (which) => {
    const { issued, post, revoked } = await left()
    const { exitCode } = await post({}, () => loseOutput(which))
    expect(revoked).toEqual(issued)
    expect(exitCode).toBe(0)
  })

  it('does nothing where its step never got that far', async () => {
    const { exitCode, log } = await runToyStep({ name: 'toykey', entry: 'post', inputs: {} })
    expect([exitCode, log]).toEqual([0, ''])
  })
})

describe('the post step of a gate that needs none', () => {
  it('ends without a word', async () => {
    const { exitCode, log } = await runToyStep({ name: 'toy', entry: 'post', inputs: { toy_key: toyKey } })
    expect([exitCode, annotations(log)]).toEqual([0, []])
    expect(log.replace(/^::add-mask::.*\n/gm, '')).toBe('')
  })
})
