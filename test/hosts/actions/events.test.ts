import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readActionsEnvironment } from '../../../src/hosts/actions/environment.ts'
import { pullRequestOf } from '../../../src/hosts/actions/pull-request.ts'
import { withheldSecrets } from '../../../src/hosts/actions/withheld-secrets.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** What a run knows of an event, as the runner tells it. */
function environmentOf(eventName: string, event: unknown, variables: Record<string, string> = {}) {
  const path = join(temporaryFolder(), 'event.json')
  writeFileSync(path, typeof event === 'string' ? event : JSON.stringify(event))
  return readActionsEnvironment({
    GITHUB_EVENT_NAME: eventName,
    GITHUB_EVENT_PATH: path,
    GITHUB_REPOSITORY: 'acme/shop',
    ...variables,
  })
}

const repo = (full_name: string) => ({ repo: { full_name } })
const pull = (head: object, login = 'somebody') => ({
  pull_request: { number: 7, user: { login }, head, base: repo('acme/shop') },
})
const fork = pull(repo('mallory/shop'))
const own = pull(repo('acme/shop'))
const dependabot = pull(repo('acme/shop'), 'dependabot[bot]')
const bot = { GITHUB_ACTOR: 'dependabot[bot]' }

describe('Secrets that are withheld', () => {
  it.each([
    ['pull_request', fork, {}, 'pull_request from a fork'],
    ['pull_request_review', fork, {}, 'pull_request_review from a fork'],
    ['pull_request_review_comment', fork, {}, 'pull_request_review_comment from a fork'],
    ['pull_request', pull({ repo: null }), {}, 'pull_request from a fork'],
    ['pull_request', dependabot, bot, 'pull_request by Dependabot'],
    // Somebody pushed to its branch, or started the run again: then secrets are given.
    ['pull_request', dependabot, { GITHUB_ACTOR: 'somebody' }, undefined],
    ['pull_request', own, bot, undefined],
    ['pull_request', own, {}, undefined],
    ['pull_request_target', fork, {}, undefined],
    ['push', fork, {}, undefined],
    ['pull_request', { pull_request: { head: {}, base: { repo: null } } }, {}, undefined],
    ['pull_request', { pull_request: 7 }, {}, undefined],
    ['pull_request', 'no JSON', {}, undefined],
  ])('from %s: case %#', (name, event, variables, why) => {
    expect(withheldSecrets(environmentOf(name, event, variables))).toBe(why)
  })
})

describe('The pull request of a run', () => {
  const place = { owner: 'acme', repo: 'shop', number: 7 }
  const workflowRun = (...bases: number[]) => ({
    repository: { id: 1 },
    workflow_run: {
      pull_requests: bases.map((id, index) => ({ number: 7 + index, base: { repo: { id } } })),
    },
  })

  it.each([
    ['pull_request', own, { ...place, readsOnly: false }],
    ['pull_request', fork, { ...place, readsOnly: true }],
    ['pull_request', pull({ repo: null }), { ...place, readsOnly: true }],
    ['pull_request_target', fork, { ...place, readsOnly: false }],
    ['pull_request', { pull_request: { number: 7 } }, { ...place, readsOnly: true }],
    ['issue_comment', { issue: { number: 7, pull_request: {} } }, { ...place, readsOnly: false }],
    ['issue_comment', { issue: { number: 7 } }, undefined],
    ['workflow_run', workflowRun(1), { ...place, readsOnly: false }],
    ['workflow_run', workflowRun(1, 2), { ...place, readsOnly: false }],
    ['workflow_run', workflowRun(1, 1), undefined],
    ['workflow_run', workflowRun(2), undefined],
    ['workflow_run', workflowRun(), undefined],
    ['push', {}, undefined],
    ['push', 'no JSON', undefined],
  ])('from %s: case %#', (name, event, expected) => {
    expect(pullRequestOf(environmentOf(name, event))).toEqual(expected)
  })

  it.each(['', 'acme', 'acme/', '/shop'])('is unknown where the repository is %j', (repository) => {
    expect(
      pullRequestOf(environmentOf('pull_request', own, { GITHUB_REPOSITORY: repository })),
    ).toBeUndefined()
  })
})

describe('What the runner tells of a run', () => {
  it('is taken as it is', () => {
    const { apiUrl, event, eventName, run } = readActionsEnvironment({
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_SHA: 'abc',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_SERVER_URL: 'https://github.example',
      GITHUB_RUN_ID: '12',
      GITHUB_RUN_ATTEMPT: '2',
      GITHUB_ACTOR: 'somebody',
      GITHUB_API_URL: 'https://github.example/api/v3',
      GITHUB_EVENT_NAME: 'push',
    })
    expect(run).toEqual({
      host: 'github-actions',
      repository: 'acme/shop',
      commit: 'abc',
      ref: 'refs/heads/main',
      url: 'https://github.example/acme/shop/actions/runs/12',
      attempt: 2,
      actor: 'somebody',
    })
    expect({ apiUrl, event, eventName }).toEqual({
      apiUrl: 'https://github.example/api/v3',
      event: undefined,
      eventName: 'push',
    })
  })

  it('may be nothing', () => {
    const { apiUrl, event, eventName, run } = readActionsEnvironment({
      GITHUB_EVENT_PATH: '',
      GITHUB_REF: '',
    })
    expect(run).toEqual({
      host: 'github-actions',
      ...{ repository: null, commit: null, ref: null, url: null, attempt: null, actor: null },
    })
    expect({ apiUrl, event, eventName }).toEqual({
      apiUrl: 'https://api.github.com',
      event: undefined,
      eventName: '',
    })
  })

  it.each(['GITHUB_SERVER_URL', 'GITHUB_REPOSITORY', 'GITHUB_RUN_ID'])(
    'has no address without %s',
    (missing) => {
      const all = {
        GITHUB_SERVER_URL: 'https://github.example',
        GITHUB_REPOSITORY: 'a/b',
        GITHUB_RUN_ID: '1',
      }
      expect(readActionsEnvironment({ ...all, [missing]: undefined }).run.url).toBeNull()
    },
  )
})
