import * as z from 'zod/mini'
import { checkShape } from '../../http/json-answer.ts'
import type { GitHub } from './github.ts'
import { mayHaveHappened, shortWaitOf, statusOf } from './github-errors.ts'

/** How long GitHub is given to show what it wrote without telling us, in milliseconds. */
const pauseAfterLoss = 2_000

/** A comment or an issue, as far as it says whose it is. */
const post = {
  body: z.nullish(z.string()),
  user: z.nullish(z.object({ login: z.string() })),
}

/** A comment as GitHub lists it. */
export const listedComment = z.object({ ...post, id: z.int() })

/** An issue as GitHub lists it, pull requests among them. */
export const listedIssue = z.object({
  ...post,
  number: z.int(),
  state: z.enum(['open', 'closed']),
  closed_at: z.nullish(z.string()),
  pull_request: z.optional(z.unknown()),
})

/** What tells a post that was just written. */
export const writtenComment = z.object({ id: z.int() })

/** What tells an issue that was just opened. */
export const writtenIssue = z.object({ number: z.int() })

/**
 * Finds our own among listed posts: those that we wrote and that begin with the marker, which anybody may write.
 * Throws an `AnswerError` where the list is none.
 */
export async function* ownPosts<S extends typeof listedComment | typeof listedIssue>(
  { login }: Pick<GitHub, 'login'>,
  pages: AsyncIterable<{ readonly data: unknown }>,
  marker: string,
  { endpoint, schema }: { readonly endpoint: string; readonly schema: S },
): AsyncGenerator<z.output<S>> {
  for await (const { data } of pages) {
    for (const one of checkShape(z.array(schema), data, endpoint)) {
      if (one.user?.login.toLowerCase() === login && one.body?.startsWith(marker) === true) yield one
    }
  }
}

/**
 * Creates a post. After GitHub's limit of requests, where the wait is short, and after an answer that was lost it
 * looks first whether the post is there, and only then creates it once more.
 */
export async function createPost<T>(
  github: GitHub,
  create: () => Promise<T>,
  find: () => Promise<T | undefined>,
): Promise<T> {
  try {
    return await create()
  } catch (error) {
    const wait = mayHaveHappened(error) ? pauseAfterLoss : shortWaitOf(error, github)
    if (wait === undefined || github.signal.aborted) throw error
    await github.clock.sleep(wait, github.signal)
    return (await find()) ?? (await create())
  }
}

/** Updates a post. Returns `false` where somebody deleted it in the meantime. */
export async function updatePost(github: GitHub, update: () => Promise<unknown>): Promise<boolean> {
  try {
    await patiently(github, update)
    return true
  } catch (error) {
    if ([404, 410].includes(statusOf(error) ?? 0)) return false
    throw error
  }
}

/** Writes once more after GitHub's limit of requests, which did nothing, where the wait it asks for is short. */
export async function patiently<T>(github: GitHub, write: () => Promise<T>): Promise<T> {
  try {
    return await write()
  } catch (error) {
    const wait = shortWaitOf(error, github)
    if (wait === undefined) throw error
    await github.clock.sleep(wait, github.signal)
    return await write()
  }
}
