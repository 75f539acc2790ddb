import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { startGitHubApi } from '../../support/github-api.ts'
import { findSecret } from '../../support/leaks.ts'
import { unusedPort } from '../../support/network-server.ts'
import { check, words } from './doctor-checks.ts'
import { rehearse } from './run-cli.ts'

const token = 'ghs_AtokenThatStandsNowhereElse'

/** Runs the doctor as in a workflow of pull request 7. */
async function examine(variables: Record<string, string>, headRepository = 'acme/shop') {
  const path = join(mkdtempSync(join(tmpdir(), 'scangate-event-')), 'event.json')
  const pullRequest = { number: 7, head: { repo: { full_name: headRepository } } }
  writeFileSync(path, JSON.stringify({ pull_request: pullRequest }))
  const rehearsal = await rehearse()
  const run = await rehearsal.run(words, {
    variables: {
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: path,
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_TOKEN: token,
      ...variables,
    },
  })
  expect(run.exitCode).toBe(0)
  expect(findSecret(token, run.stdout + run.stderr)).toEqual([])
  return check(run, 'pull_request')
}

describe('scangate vaddy doctor in the workflow of a pull request', () => {
  test('says that the token may comment, and writes nothing', async () => {
    const comments: [] = []
    const api = await startGitHubApi(comments, { prefix: '/api/v3' })
    expect(await examine({ GITHUB_API_URL: api.url })).toMatchObject({
      verdict: 'ok',
      text: { text: 'the token may comment on pull request 7.' },
    })
    expect(api.calls).toEqual(['POST /api/v3/repos/acme/shop/issues/7/comments'])
    expect([...api.tokens]).toEqual([`token ${token}`])
    expect(comments).toEqual([])
  })

  test.each([
    ['acme/shop', 'comment_no_permission'],
    ['mallory/shop', 'comment_fork'],
  ])('warns that it may not, and says why, for a pull request from %s', async (head, next) => {
    const refusal = { status: 403, message: 'Resource not accessible by integration' }
    const api = await startGitHubApi([], { refuseWrites: refusal })
    expect(await examine({ GITHUB_API_URL: api.url }, head)).toMatchObject({
      verdict: 'warning',
      text: { text: 'the token may not comment on pull request 7 (HTTP 403).' },
      next: { key: next },
    })
  })

  test.each([
    [
      'fails',
      async () => (await startGitHubApi([], { refuseWrites: { status: 502, message: '' } })).url,
      'HTTP 502',
    ],
    ['is not there', async () => `http://127.0.0.1:${await unusedPort()}`, 'could not be reached'],
  ])('does not know where GitHub %s', async (_, urlOf, why) => {
    const found = await examine({ GITHUB_API_URL: await urlOf() })
    expect(found).toMatchObject({ verdict: 'note', text: { key: 'doctor_pull_request_unknown' } })
    expect(found?.text.text).toContain(why)
  })

  test.each([
    ['without a token', { GITHUB_TOKEN: '' }],
    ['without a pull request', { GITHUB_EVENT_PATH: '' }],
    ['without a repository', { GITHUB_REPOSITORY: '' }],
    ['where the address of the API is none', { GITHUB_API_URL: 'api' }],
  ])('asks nobody %s', async (_, variables) => {
    expect(
      await examine({ GITHUB_API_URL: `http://127.0.0.1:${await unusedPort()}`, ...variables }),
    ).toMatchObject({
      verdict: 'skipped',
      text: { key: 'doctor_pull_request' },
    })
  })
})
