import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { readActionsEnvironment } from '../../../../src/hosts/actions/environment.ts'
import { withheldSecrets } from '../../../../src/hosts/actions/withheld-secrets.ts'

const folder = mkdtempSync(join(tmpdir(), 'scangate-events-'))
const path = join(folder, 'event.json')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const read = (variables: Record<string, string> = {}) =>
  readActionsEnvironment({ GITHUB_EVENT_PATH: path, GITHUB_EVENT_NAME: 'pull_request', ...variables })
const withheld = (content: string | Uint8Array, variables: Record<string, string> = {}) => {
  writeFileSync(path, content)
  return withheldSecrets(read(variables))
}

const event = (head: unknown, base: unknown, login = 'someone') =>
  JSON.stringify({ pull_request: { user: { login }, head: { repo: head }, base: { repo: base } } })
const ours = { full_name: 'we/shop' }
const fork = { full_name: 'they/shop' }

describe('the event of a run', () => {
  it.each([
    ['a pull request from a fork', event(fork, ours), {}, 'pull_request from a fork'],
    ['a pull request whose fork is gone', event(null, ours), {}, 'pull_request from a fork'],
    ['our own branch', event(ours, ours), {}, undefined],
    ['pull_request_target', event(fork, ours), { GITHUB_EVENT_NAME: 'pull_request_target' }, undefined],
    ['a push', event(fork, ours), { GITHUB_EVENT_NAME: 'push' }, undefined],
    [
      'Dependabot',
      event(ours, ours, 'dependabot[bot]'),
      { GITHUB_ACTOR: 'dependabot[bot]' },
      'by Dependabot',
    ],
    [
      'somebody on Dependabot’s branch',
      event(ours, ours, 'dependabot[bot]'),
      { GITHUB_ACTOR: 'me' },
      undefined,
    ],
    ['a fork without a base', event(fork, null), {}, undefined],
    ['an empty file', '', {}, undefined],
    ['half a file', event(fork, ours).slice(0, -3), {}, undefined],
    ['a file that is no object', '[]', {}, undefined],
  ])(
    '%s: secrets are withheld for a reason that is known, or not at all',
    (_, content, variables, reason) => {
      const found = withheld(content, variables as Record<string, string>)
      if (reason === undefined) expect(found).toBeUndefined()
      else expect(found).toContain(reason)
    },
  )

  it.each([
    ['missing', join(folder, 'nothing-here')],
    ['a folder', folder],
    ['empty', ''],
    ['longer than a path may be', `/${'x'.repeat(9_000)}`],
    ['no path at all', 'a\u0000b'],
  ])('is read as nothing where its file is %s', (_, GITHUB_EVENT_PATH) => {
    expect(read({ GITHUB_EVENT_PATH }).event).toBeUndefined()
  })

  it('never excuses missing secrets by accident, whatever stands in its file', () => {
    const part = fc.oneof(fc.constantFrom<unknown>(null, ours, fork, {}, [], 'we/shop', 7), fc.jsonValue())
    const likely = fc.tuple(part, part, fc.string()).map(([head, base, login]) => event(head, base, login))
    const content = fc.oneof(likely, fc.json(), fc.string({ unit: 'binary' }), fc.uint8Array())
    fc.assert(
      fc.property(content, (bytes) => {
        const reason = withheld(bytes)
        if (reason === undefined) return
        const { head, base } = JSON.parse(String(bytes)).pull_request
        expect(typeof base.repo.full_name).toBe('string')
        expect(head.repo?.full_name).not.toBe(base.repo.full_name)
      }),
      { numRuns: 500 },
    )
  })
})

describe('the environment of a run', () => {
  it('is read whatever it holds', () => {
    const name = fc.oneof(
      fc.constantFrom('GITHUB_EVENT_PATH', 'GITHUB_RUN_ATTEMPT', 'GITHUB_SERVER_URL', 'GITHUB_REPOSITORY'),
      fc.string().map((rest) => `INPUT_${rest}`),
      fc.string(),
    )
    fc.assert(
      fc.property(fc.dictionary(name, fc.string({ unit: 'binary' })), (variables) => {
        const { inputs, run } = readActionsEnvironment(variables)
        expect(Object.keys(inputs).length).toBeLessThanOrEqual(Object.keys(variables).length)
        expect(run.attempt === null || Number.isFinite(run.attempt)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})
