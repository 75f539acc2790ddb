import type { Logger } from '../../kernel/logger.ts'
import { message } from '../../messages/message.ts'
import type { GitHub } from './github.ts'
import { statusOf, whyRefused } from './github-errors.ts'

interface Repository {
  readonly owner: string
  readonly repo: string
}

/**
 * Keeps the labels that the repository has, in its own spelling, and warns of others: GitHub creates an unknown one
 * without a word.
 */
export async function knownLabels(
  { octokit }: Pick<GitHub, 'octokit'>,
  repository: Repository,
  labels: readonly string[],
  log: Logger,
): Promise<string[]> {
  const known: string[] = []
  for (const label of labels) {
    try {
      const { data } = await octokit.request('GET /repos/{owner}/{repo}/labels/{name}', {
        ...repository,
        name: label,
      })
      // A name such as `..` leads elsewhere, where something else answers.
      if (sameName(data.name, label)) known.push(data.name)
      else log.warning(message('github_issue_label_unknown', { label }))
    } catch (error) {
      log.warning(
        statusOf(error) === 404
          ? message('github_issue_label_unknown', { label })
          : message('github_issue_label_unsure', { label, why: whyRefused(error) }),
      )
    }
  }
  return known
}

/** Keeps those whom the repository's issues can be assigned to, and warns of others: GitHub refuses the whole issue then. */
export async function knownAssignees(
  { octokit }: Pick<GitHub, 'octokit'>,
  repository: Repository,
  assignees: readonly string[],
  log: Logger,
): Promise<string[]> {
  const known: string[] = []
  for (const assignee of assignees) {
    try {
      const { status } = await octokit.request('GET /repos/{owner}/{repo}/assignees/{assignee}', {
        ...repository,
        assignee,
      })
      if (status === 204) known.push(assignee)
      else log.warning(message('github_issue_assignee_unknown', { assignee }))
    } catch (error) {
      log.warning(
        statusOf(error) === 404
          ? message('github_issue_assignee_unknown', { assignee })
          : message('github_issue_assignee_unsure', { assignee, why: whyRefused(error) }),
      )
    }
  }
  return known
}

function sameName(name: unknown, wanted: string): boolean {
  return typeof name === 'string' && name.toLowerCase() === wanted.toLowerCase()
}
