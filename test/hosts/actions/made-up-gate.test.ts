import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { type StoredComment, startGitHubApi } from '../../support/github-api.ts'
import { filesIn, searchForSecret } from '../../support/leaks.ts'
import { fixed, startServer } from '../../support/network-server.ts'
import { expectReportSchema } from '../../support/report-schema.ts'
import { startToyService, type ToyServiceOptions, toyKey } from '../../support/toy/service.ts'
import { runToyStep } from './toy-in-process.ts'

function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'scangate-toy-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

async function serve(options: ToyServiceOptions = {}) {
  const service = await startToyService(options)
  onTestFinished(() => service.close())
  return service
}

/** Variables of a pull request's job, with debug logging, and the API that takes its comment. */
async function pullRequest(folder: string) {
  const comments: StoredComment[] = []
  const api = await startGitHubApi(comments)
  const event = join(folder, 'event.json')
  const head = { repo: { full_name: 'acme/shop' } }
  writeFileSync(event, JSON.stringify({ pull_request: { number: 7, head, base: head } }))
  const variables = {
    GITHUB_API_URL: api.url,
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: event,
    GITHUB_REPOSITORY: 'acme/shop',
    RUNNER_DEBUG: '1',
  }
  return { comments, variables }
}

describe('a made-up gate, handed to the action', () => {
  it('passes, with outputs, summary and reports, from its descriptor alone', async () => {
    const { issued, revoked, url } = await serve({ level: 2 })
    const reports = scratch()
    const inputs = { toy_key: toyKey, url, report_dir: reports }
    const { exitCode, log, outputs, summary } = await runToyStep({ name: 'toy', inputs })
    expect({ exitCode, outputs }).toEqual({
      exitCode: 0,
      outputs: {
        outcome: 'passed',
        reason: 'The gauge stands at 2.',
        toy_level: '2',
        report_dir: reports,
      },
    })
    expect(log).toContain('Reading main')
    expect(summary).toContain('Toy gauge')
    expect(summary).toContain('Level')
    expect(summary).toContain('seen with \\*\\*\\*')
    expect(revoked).toEqual(issued)
    expectReportSchema(readFileSync(join(reports, 'report.json'), 'utf8'))
    expect(readdirSync(reports).sort()).toEqual(
      ['gauges.csv', 'gauges.ndjson', 'junit.xml', 'report.html', 'report.json', 'report.md'].sort(),
    )
  })

  it.each([
    ['en', 'The gauge stands at 9; max_level allows 3.', 'Toy gauge'],
    ['ja', '計器の値は 9 ですが、max_level は 3 までです。', 'おもちゃの計器'],
    ['ko', '계기의 값은 9이며, max_level은 3까지 허용합니다.', '장난감 계기'],
  ])('fails in its own words: %s', async (language, reason, title) => {
    const { url } = await serve({ level: 9 })
    const inputs = { toy_key: toyKey, url, language }
    const { exitCode, log, outputs, summary } = await runToyStep({ name: 'toy', inputs })
    expect(exitCode).toBe(2)
    expect(outputs).toMatchObject({ outcome: 'failed', reason, toy_level: '9' })
    expect(log).toMatch(new RegExp(`^::error title=${title}.*::.*${reason.slice(-8)}`, 'm'))
    expect(summary).toContain(title)
  })

  it('is misconfigured with every problem, and sends nothing', async () => {
    const { issued, url } = await serve()
    const inputs = { toy_key: '', url, max_level: 'many' }
    const { exitCode, log, outputs } = await runToyStep({ name: 'toy', inputs })
    expect(exitCode).toBe(3)
    expect(outputs['outcome']).toBe('misconfigured')
    expect(log).toContain('toy_key is required and is empty.')
    expect(log).toContain('max_level is "many"')
    expect(issued).toEqual([])
  })

  it('is skipped in a pull request from a fork where that is wanted', async () => {
    const { issued, url } = await serve()
    const folder = scratch()
    const { variables } = await pullRequest(folder)
    const repo = (name: string) => ({ repo: { full_name: name } })
    const event = { pull_request: { number: 7, head: repo('fork/shop'), base: repo('acme/shop') } }
    writeFileSync(variables.GITHUB_EVENT_PATH, JSON.stringify(event))
    const inputs = { toy_key: '', url, on_missing_secrets: 'skip' }
    const { exitCode, outputs } = await runToyStep({ name: 'toy', inputs, variables })
    expect(exitCode).toBe(0)
    expect(outputs['outcome']).toBe('skipped')
    expect(issued).toEqual([])
  })

  it.each(['kind', 'repeats', 'broken'] as const)(
    'lets out a token that it got while it ran nowhere, whatever the service repeats: %s',
    async (mood) => {
      const { issued, url } = await serve({ level: 9, mood })
      const folder = scratch()
      const { comments, variables } = await pullRequest(folder)
      const slack = await startServer(fixed(200))
      const inputs = {
        toy_key: toyKey,
        url,
        report_dir: join(folder, 'reports'),
        pr_comment: 'always',
        github_token: 'ghs_0123456789abcdef',
        slack_webhook_url: `http://127.0.0.1:${slack.port}/services/T0`,
      }
      const main = await runToyStep({ name: 'toy', inputs, variables })
      expect(issued).toHaveLength(1)
      expect(main.outputs['outcome']).toBe(
        { kind: 'failed', repeats: 'refused', broken: 'unreachable' }[mood],
      )
      const everything = {
        main,
        files: filesIn(join(folder, 'reports')),
        slack: slack.requests,
        comments,
      }
      expect(slack.requests).toHaveLength(1)
      expect(comments).toHaveLength(1)
      expect(main.log).toContain('::debug::token ***')
      for (const token of issued) {
        // The runner hides it, too, from the moment it is known.
        const mask = main.log.indexOf(`::add-mask::${token.replaceAll('%', '%25')}`)
        expect(mask).toBeGreaterThan(-1)
        expect(mask).toBeLessThan(main.log.indexOf('::debug::token ***'))
        searchForSecret(token, everything)
      }
      searchForSecret(toyKey, everything)
    },
  )

  it('keeps what the service said of a token out of its complete files, and everything else in', async () => {
    const { url } = await serve()
    const reports = scratch()
    const inputs = { toy_key: toyKey, url, report_dir: reports }
    await runToyStep({ name: 'toy', inputs })
    expect(readFileSync(join(reports, 'gauges.ndjson'), 'utf8')).toBe(
      '{"level":1,"note":"seen with ***","***":"a name from outside","place":"서울"}\n',
    )
    expect(readFileSync(join(reports, 'gauges.csv'), 'utf8')).toBe(
      '\ufeff"place","level","note"\r\n"서울",1,"\'=seen with ***"\r\n',
    )
  })
})
