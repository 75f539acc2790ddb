import * as z from 'zod/mini'
import type { ActionsEnvironment } from './environment.ts'

const repository = z.nullish(z.object({ full_name: z.string() }))
const pullRequestEvent = z.object({
  pull_request: z.object({
    user: z.nullish(z.object({ login: z.string() })),
    head: z.object({ repo: repository }),
    base: z.object({ repo: repository }),
  }),
})

/** Events of pull requests for which GitHub withholds secrets; `pull_request_target` gets them. */
const events = new Set(['pull_request', 'pull_request_review', 'pull_request_review_comment'])
const dependabot = 'dependabot[bot]'

/**
 * Says why secrets are withheld from this run: a pull request from a fork or by Dependabot
 * (GitHub's changelog of 2021-02-19 and 2021-04-20). Returns `undefined` for any other run, also where the
 * event can't be read: a renamed secret must not pass for a fork.
 */
export function withheldSecrets({ event, eventName, run }: ActionsEnvironment): string | undefined {
  if (!events.has(eventName)) return undefined
  const read = pullRequestEvent.safeParse(event)
  if (!read.success) return undefined
  const { base, head, user } = read.data.pull_request
  // The fork may have been deleted since; its pull request stays, without a head repository.
  if (base.repo && head.repo?.full_name !== base.repo.full_name) return `${eventName} from a fork`
  if (user?.login === dependabot && run.actor === dependabot) return `${eventName} by Dependabot`
  return undefined
}
