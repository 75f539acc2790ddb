import { type GitHub, mayHaveHappened, shortWaitOf, statusOf } from './github.ts'

/** How long GitHub is given to show what it wrote without telling us, in milliseconds. */
const pauseAfterLoss = 2_000

/** A comment or an issue, as far as it says whose it is. */
interface Post {
  readonly body?: string | null | undefined
  readonly user?: { readonly login: string } | null | undefined
}

/** Finds our own among listed posts: those that we wrote and that begin with the marker, which anybody may write. */
export async function* ownPosts<P extends Post>(
  { login }: Pick<GitHub, 'login'>,
  pages: AsyncIterable<{ readonly data: readonly P[] }>,
  marker: string,
): AsyncGenerator<P> {
  for await (const { data } of pages) {
    yield* data.filter(
      ({ body, user }) => user?.login.toLowerCase() === login && body?.startsWith(marker) === true,
    )
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
