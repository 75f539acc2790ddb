import * as z from 'zod/mini'
import type { ActionsEnvironment } from './environment.ts'

/** The pull request that a run belongs to. */
export interface PullRequest {
  readonly owner: string
  readonly repo: string
  readonly number: number
  /** Whether GitHub gives this run a token that only reads, whatever the workflow's permissions say. */
  readonly readsOnly: boolean
}

const repository = z.nullish(z.object({ full_name: z.string() }))

/** `pull_request`, `pull_request_target` and `pull_request_review` bring the pull request itself. */
const withPullRequest = z.object({
  pull_request: z.object({ number: z.int(), head: z.optional(z.object({ repo: repository })) }),
})

/** `issue_comment` brings an issue, which says where it is a pull request. */
const withIssue = z.object({
  issue: z.object({ number: z.int(), pull_request: z.object({}) }),
})

/** `workflow_run` brings the pull requests of the run before; of forks there are none. */
const withWorkflowRun = z.object({
  repository: z.object({ id: z.int() }),
  workflow_run: z.object({
    pull_requests: z.array(
      z.object({ number: z.int(), base: z.object({ repo: z.object({ id: z.int() }) }) }),
    ),
  }),
})

/**
 * Finds the pull request of a run from the event's payload, `undefined` where it belongs to none. A
 * `workflow_run` whose commit is in several of them belongs to none: nobody can tell which is meant.
 */
export function pullRequestOf({ event, eventName, run }: ActionsEnvironment): PullRequest | undefined {
  const [owner, repo] = (run.repository ?? '').split('/')
  const number = numberOf(event)
  if (!owner || !repo || number === undefined) return undefined
  return {
    owner,
    repo,
    number,
    readsOnly: eventName !== 'pull_request_target' && isFork(event, run.repository),
  }
}

/** What a comment on an issue says of it; a pull request is an issue that has more. */
const plainIssue = z.object({ issue: z.object({ number: z.int(), pull_request: z.optional(z.null()) }) })
const priorRun = z.object({ workflow_run: z.object({ event: z.string() }) })
const ofPullRequests = /^(?:pull_request|merge_group)/

/**
 * Whether a run looks at what a pull request proposes, not at what the repository has: its result is no news of the
 * subject. What can't be told counts as one.
 */
export function isOfPullRequest({ event, eventName, run }: ActionsEnvironment): boolean {
  if (eventName === 'issue_comment') return !plainIssue.safeParse(event).success
  if (eventName === 'workflow_run') {
    const { data, success } = priorRun.safeParse(event)
    return !success || ofPullRequests.test(data.workflow_run.event)
  }
  return ofPullRequests.test(eventName) || run.ref?.startsWith('refs/pull/') === true
}

function numberOf(event: unknown): number | undefined {
  const pull = withPullRequest.safeParse(event)
  if (pull.success) return pull.data.pull_request.number
  const issue = withIssue.safeParse(event)
  if (issue.success) return issue.data.issue.number
  const workflow = withWorkflowRun.safeParse(event)
  if (!workflow.success) return undefined
  const { repository: ours, workflow_run: run } = workflow.data
  // A fork that pulls from us is listed, too; its pull request is none of ours.
  const [only, ...others] = run.pull_requests.filter(({ base }) => base.repo.id === ours.id)
  return others.length === 0 ? only?.number : undefined
}

function isFork(event: unknown, ours: string | null): boolean {
  const pull = withPullRequest.safeParse(event)
  return pull.success && pull.data.pull_request.head?.repo?.full_name !== ours
}
