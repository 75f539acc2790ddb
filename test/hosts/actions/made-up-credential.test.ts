import { EventEmitter, once } from 'node:events'
import { describe, expect, it, onTestFinished } from 'vitest'
import { searchForSecret } from '../../support/leaks.ts'
import { startToyService, type ToyServiceOptions, toyKey } from '../../support/toy/service.ts'
import { startToyStep } from '../../support/toy/step.ts'
import { typescriptNode } from '../../support/typescript-node.ts'
import { runToyStep } from './toy-in-process.ts'

async function serve(options: ToyServiceOptions = {}) {
  const service = await startToyService(options)
  onTestFinished(() => service.close())
  return service
}

describe('a made-up credential, handed to the action', () => {
  it('is issued for the job, masked before anything else, and taken back by post', async () => {
    const { issued, revoked, url } = await serve()
    const inputs = { toy_key: toyKey, url, language: 'ko' }
    const variables = { RUNNER_DEBUG: '1' }
    const main = await runToyStep({ name: 'toykey', inputs, variables })
    const [token = ''] = issued
    expect(main.exitCode).toBe(0)
    expect(main.outputs).toEqual({
      outcome: 'passed',
      reason: '키를 발급했습니다.',
      token,
      place: 'not with ***',
    })
    expect(main.fileCommands).toContain(`TOY_TOKEN<<`)
    // Post can tell a token that somebody has from one that nobody got.
    expect(main.state).toMatchObject({ handedOn: 'true' })
    expect(main.log).toContain('키를 발급했습니다.')
    expect(main.log.indexOf('::add-mask::')).toBeLessThan(main.log.indexOf('token ***'))
    expect(revoked).toEqual([])
    searchForSecret(token, main.log)
    searchForSecret(toyKey, main)

    // Inputs may be missing after the job where an action is nested in another.
    const post = await runToyStep({ name: 'toykey', entry: 'post', inputs: {}, state: main.state })
    expect(post.exitCode).toBe(0)
    expect(post.log).toContain('키를 폐기했습니다.')
    expect(revoked).toEqual([token])
    searchForSecret(token, post)
  })

  it('says in post that it could not be taken back, without its value, and does not fail the job', async () => {
    const { issued, url } = await serve()
    const main = await runToyStep({ name: 'toykey', inputs: { toy_key: toyKey, url } })
    const [token = ''] = issued.splice(0)
    const post = await runToyStep({ name: 'toykey', entry: 'post', inputs: {}, state: main.state })
    expect(post.exitCode).toBe(0)
    expect(post.log).toMatch(/^::warning title=scangate::The key could not be revoked: .*\*\*\* is unknown/m)
    searchForSecret(token, post)
  })

  it('is refused by the outcome table, and hands nothing on', async () => {
    const { url } = await serve()
    const inputs = { toy_key: 'another-key-0123', url }
    const main = await runToyStep({ name: 'toykey', inputs })
    expect(main.exitCode).toBe(4)
    expect(main.outputs).toMatchObject({ outcome: 'refused', token: '', place: '' })
    expect(main.log).toMatch(/^::error title=scangate::.*No such key/m)
    searchForSecret('another-key-0123', main)
  })

  it('is misconfigured with every problem', async () => {
    const main = await runToyStep({ name: 'toykey', inputs: { toy_key: '', url: 'nowhere' } })
    expect(main.exitCode).toBe(3)
    expect(main.outputs).toMatchObject({ outcome: 'misconfigured', token: '' })
    expect(main.log).toContain('toy_key is required')
    expect(main.log).toContain('url is "nowhere"')
  })

  it('is unreachable where nobody answers', async () => {
    const inputs = { toy_key: toyKey, url: 'http://127.0.0.1:9' }
    const main = await runToyStep({ name: 'toykey', inputs })
    expect(main.exitCode).toBe(5)
    expect(main.outputs).toMatchObject({ outcome: 'unreachable', token: '' })
  })

  it.each(['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_ENV'])(
    'is not asked for where the runner could not be given it: no %s',
    async (name) => {
      const { issued, url } = await serve()
      const inputs = { toy_key: toyKey, url }
      const main = await runToyStep({ name: 'toykey', inputs, variables: { [name]: '' } })
      expect(main.exitCode).toBe(1)
      expect(main.log).toContain(`${name} is empty`)
      expect(issued).toEqual([])
    },
  )

  it('fails where the runner takes no output, and is taken back after the job', async () => {
    const { issued, revoked, url } = await serve()
    const inputs = { toy_key: toyKey, url }
    const variables = { GITHUB_ENV: '/nowhere/env' }
    const main = await runToyStep({ name: 'toykey', inputs, variables })
    expect(main.exitCode).toBe(1)
    expect(main.outputs['outcome']).toBe('error')
    expect(main.state).not.toHaveProperty('handedOn')
    await runToyStep({ name: 'toykey', entry: 'post', inputs: {}, state: main.state })
    expect(revoked).toEqual(issued)
    searchForSecret(String(issued[0]), main.log)
  })

  it.skipIf(typescriptNode === undefined)(
    'is taken back and handed to nobody where the job is canceled while it is issued',
    async () => {
      const step = new EventEmitter()
      // The service answers once the step knows that it is to stop.
      const onToken = () => {
        step.emit('asks')
        return once(step, 'stops')
      }
      const { issued, revoked, url } = await serve({ onToken })
      const running = startToyStep({
        name: 'toykey',
        inputs: { toy_key: toyKey, url },
        onOutput: (text) => void (text.includes('Stopping') && step.emit('stops')),
      })
      step.once('asks', () => running.process.kill('SIGINT'))
      const main = await running.finished
      const [token = ''] = issued
      expect(main.exitCode).toBe(130)
      expect(main.outputs).toMatchObject({ outcome: 'aborted', token: '', place: '' })
      expect(main.fileCommands).not.toContain('TOY_TOKEN')
      expect(issued).toHaveLength(1)
      expect(revoked).toEqual([token])
      searchForSecret(token, main.log)

      const post = await runToyStep({ name: 'toykey', entry: 'post', inputs: {}, state: main.state })
      expect(post).toMatchObject({ exitCode: 0, log: '' })
      expect(revoked).toEqual([token])
    },
  )
})
