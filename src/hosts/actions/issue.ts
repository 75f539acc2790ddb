import {
  type IssueStep,
  issueEffectOf,
  issueSteps,
  type KnownIssue,
  reopenedWithin,
} from '../../gate/issue-life.ts'
import type { GateReport } from '../../gate/report.ts'
import type { HttpClient } from '../../http/client.ts'
import { checkShape } from '../../http/json-answer.ts'
import type { Clock } from '../../kernel/clock.ts'
import { parseIsoTime } from '../../kernel/iso-time.ts'
import type { Logger } from '../../kernel/logger.ts'
import type { Secret } from '../../kernel/secret.ts'
import { catalogueOf, type Spoken } from '../../messages/catalogues.ts'
import { message, say } from '../../messages/message.ts'
import {
  issueMarker,
  outcomeInIssue,
  type RenderedIssue,
  renderIssue,
  renderIssueNote,
} from '../../report/markdown/issue.ts'
import type { ActionsEnvironment } from './environment.ts'
import { connectToGitHub, type GitHub } from './github.ts'
import { explainRefusal, statusOf } from './github-errors.ts'
import { knownAssignees, knownLabels } from './issue-extras.ts'
import { createPost, listedIssue, ownPosts, patiently, updatePost, writtenIssue } from './own-posts.ts'
import { isOfPullRequest } from './pull-request.ts'

/** How long it may take in all, in milliseconds. */
const timeLimit = 30_000
/** By how much the clocks of GitHub and of this machine may differ, in milliseconds. */
const clockTolerance = 86_400_000

const issues = '/repos/{owner}/{repo}/issues'
const oneIssue = `${issues}/{issue_number}` as const

/** What keeping an issue needs. */
export interface IssueWish {
  readonly report: GateReport
  readonly language: Spoken
  readonly labels: readonly string[]
  readonly assignees: readonly string[]
  readonly token: Secret | undefined
  readonly environment: ActionsEnvironment
  readonly http: HttpClient
  readonly clock: Clock
  readonly log: Logger
  /** As of `GitHubAccess`. */
  readonly timeout?: (milliseconds: number) => AbortSignal
}

/**
 * Keeps the issue of this source and subject: opens it on whatever is no pass, updates it with each run, closes it
 * with the next pass. Runs of pull requests, and those that judged nothing, leave it alone. Best effort: whatever goes
 * wrong is a warning that says what to do.
 */
export async function keepIssue(given: IssueWish): Promise<void> {
  const { environment, log, report, token } = given
  if (issueEffectOf(report) === 'nothing') return
  if (isOfPullRequest(environment)) {
    log.info(message('github_issue_of_pull_request'))
    return
  }
  const [owner, repo] = (environment.run.repository ?? '').split('/')
  if (token === undefined || !owner || !repo) {
    log.warning(message(token === undefined ? 'github_issue_no_token' : 'github_issue_no_repository'))
    return
  }
  try {
    await new IssueKeeper(given, await connectToGitHub({ ...given, token }, timeLimit), {
      owner,
      repo,
    }).keep()
  } catch (error) {
    // 410 is GitHub's answer where a repository has no issues at all.
    log.warning(
      statusOf(error) === 410
        ? message('github_issues_turned_off')
        : explainRefusal(error, {
            denied: message('github_issue_no_permission'),
            failed: (why) => message('github_issue_failed', { why }),
          }),
    )
  }
}

interface Repository {
  readonly owner: string
  readonly repo: string
}

class IssueKeeper {
  readonly #given: IssueWish
  readonly #github: GitHub
  readonly #repository: Repository
  readonly #marker: string
  readonly #rendered: RenderedIssue

  constructor(given: IssueWish, github: GitHub, repository: Repository) {
    this.#given = given
    this.#github = github
    this.#repository = repository
    this.#marker = issueMarker(given.report)
    this.#rendered = renderIssue(given.report, given.language)
  }

  async keep(): Promise<void> {
    const { clock, report } = this.#given
    const open = await this.#find('open')
    const isLookingBack = open.length === 0 && issueEffectOf(report) === 'opens'
    const closed = isLookingBack ? await this.#find('closed') : []
    for (const step of issueSteps(report, [...open, ...closed], clock.now())) await this.#take(step)
  }

  /** Our issues, of the closed ones those that may still be opened again. GitHub lists pull requests among issues. */
  async #find(state: 'open' | 'closed'): Promise<KnownIssue[]> {
    const { clock } = this.#given
    const pages = this.#github.octokit.paginate.iterator(`GET ${issues}`, {
      ...this.#repository,
      state,
      creator: this.#github.login,
      per_page: 100,
      ...(state === 'closed' && {
        since: new Date(clock.now() - reopenedWithin - clockTolerance).toISOString(),
      }),
    })
    const found: KnownIssue[] = []
    const kind = { endpoint: `GET ${issues}`, schema: listedIssue }
    for await (const issue of ownPosts(this.#github, pages, this.#marker, kind)) {
      if (issue.pull_request !== undefined) continue
      found.push({
        number: issue.number,
        isOpen: issue.state === 'open',
        closedAt: parseIsoTime(issue.closed_at ?? ''),
        outcome: outcomeInIssue(issue.body ?? ''),
      })
    }
    return found
  }

  async #take(step: IssueStep): Promise<void> {
    if (step.act === 'create') return await this.#create()
    const { number } = step.issue
    const { log } = this.#given
    const update = () =>
      this.#github.octokit.request(`PATCH ${oneIssue}`, {
        ...this.#repository,
        issue_number: number,
        ...this.#rendered,
        ...(step.act === 'close' && { state: 'closed', state_reason: 'completed' }),
        ...(step.act === 'reopen' && { state: 'open' }),
      })
    if (!(await updatePost(this.#github, update))) {
      // Somebody deleted it a moment ago.
      if (step.act !== 'close') await this.#create()
      return
    }
    const done = { update: 'updated', reopen: 'reopened', close: 'closed' } as const
    log.info(message(`github_issue_${done[step.act]}`, { number }))
    // Afterwards: should it fail, there is one comment too few, and never one too many.
    if (step.isNews) await this.#tell(step)
  }

  async #create(): Promise<void> {
    const { assignees, labels, log } = this.#given
    const extras = {
      labels: await knownLabels(this.#github, this.#repository, labels, log),
      assignees: await knownAssignees(this.#github, this.#repository, assignees, log),
    }
    const issue = { ...this.#repository, ...this.#rendered, ...extras }
    const { number } = await createPost<{ readonly number: number }>(
      this.#github,
      async () => {
        const { data } = await this.#github.octokit.request(`POST ${issues}`, issue)
        return checkShape(writtenIssue, data, `POST ${issues}`)
      },
      async () => (await this.#find('open'))[0],
    )
    log.info(message('github_issue_opened', { number }))
  }

  async #tell({ act, issue }: Exclude<IssueStep, { act: 'create' }>): Promise<void> {
    const { language, report } = this.#given
    const words = catalogueOf(language)
    const outcome = say(words, message(`outcome_${report.outcome}`))
    const before = issue.outcome === undefined ? '' : say(words, message(`outcome_${issue.outcome}`))
    const change = {
      update: message('github_issue_note_changed', { before, outcome }),
      reopen: message('github_issue_note_reopened', { outcome }),
      close: message('github_issue_note_closed'),
    }[act]
    const body = renderIssueNote(report, language, change)
    await patiently(this.#github, () =>
      this.#github.octokit.request(`POST ${oneIssue}/comments`, {
        ...this.#repository,
        issue_number: issue.number,
        body,
      }),
    )
  }
}
