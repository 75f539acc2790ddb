import * as z from 'zod/mini'
import type { HttpClient } from '../../http/client.ts'
import { checkShape } from '../../http/json-answer.ts'
import type { Clock } from '../../kernel/clock.ts'
import { NetworkError } from '../../kernel/errors.ts'
import type { Secret } from '../../kernel/secret.ts'
import { message } from '../../messages/message.ts'
import type { ActionsEnvironment } from './environment.ts'
import { isDenied, mayHaveHappened, statusOf } from './github-errors.ts'
import { fetchThrough } from './github-fetch.ts'

/** The login under which the job's own token writes. */
const jobsOwn = 'github-actions[bot]'
/** How long GitHub is left alone after a question that it did not answer, in milliseconds. */
const pauseAfterSilence = 2_000
/** How much of the time limit must be left after waiting for GitHub's limit of requests, in milliseconds. */
const timeToWrite = 10_000

type Octokit = ReturnType<typeof import('./github-client.ts').createGitHubClient>

/** GitHub's API for one act of telling, which ends when its time is over. */
export interface GitHub {
  readonly octokit: Octokit
  /** The login under which our token writes, in lower case. */
  readonly login: string
  readonly clock: Clock
  /** Aborted when the time is over. */
  readonly signal: AbortSignal
  /** The longest wait for GitHub's limit of requests, in milliseconds. */
  readonly longestWait: number
}

/** What talking to GitHub needs. */
export interface GitHubAccess {
  readonly token: Secret
  readonly environment: Pick<ActionsEnvironment, 'apiUrl'>
  readonly http: HttpClient
  readonly clock: Clock
  /** Makes a signal that aborts after so many milliseconds. Default: `AbortSignal.timeout`, in real time. */
  readonly timeout?: ((milliseconds: number) => AbortSignal) | undefined
}

/**
 * Makes ready to talk to GitHub, or to GitHub Enterprise Server, for at most `limit` milliseconds. Throws where GitHub
 * does not say whose the token is.
 */
export async function connectToGitHub(
  { clock, environment, http, timeout = AbortSignal.timeout.bind(AbortSignal), token }: GitHubAccess,
  limit: number,
): Promise<GitHub> {
  const signal = inOurWords(timeout(limit), limit)
  // Imported here, because it takes time and most runs tell GitHub nothing.
  const { createGitHubClient } = await import('./github-client.ts')
  const octokit = createGitHubClient({
    auth: token.reveal(),
    baseUrl: environment.apiUrl,
    request: { signal, fetch: fetchThrough(http) },
  })
  const github = { octokit, clock, signal, longestWait: limit - timeToWrite }
  return { ...github, login: await ownLogin(github) }
}

/** The same end, with a reason that people can read: that of a time limit is Node's own. */
function inOurWords(over: AbortSignal, limit: number): AbortSignal {
  const ending = new AbortController()
  const seconds = limit / 1_000
  const end = () => ending.abort(new NetworkError(message('github_out_of_time', { seconds }), 'unknown'))
  over.addEventListener('abort', end, { once: true })
  return ending.signal
}

const whoAmI = z.object({ viewer: z.object({ login: z.string() }) })

/**
 * Who we are, in lower case: anybody may write our marker, so only what we wrote ourselves counts. What a question
 * without an answer leaves open is not guessed: under another login we would not find what is there, and write it
 * once more.
 */
async function ownLogin({ clock, octokit, signal }: Omit<GitHub, 'login'>): Promise<string> {
  const ask = async () => {
    const answer = checkShape(whoAmI, await octokit.graphql('query { viewer { login } }'), 'POST /graphql')
    return answer.viewer.login.toLowerCase()
  }
  try {
    return await ask()
  } catch (error) {
    // A token without access to GraphQL: most likely the job's own.
    if (isShutOut(error)) return jobsOwn
    if (!mayHaveHappened(error) || signal.aborted) throw error
    await clock.sleep(pauseAfterSilence, signal)
    return await ask()
  }
}

const refusals = z.object({
  errors: z.array(z.object({ type: z.enum(['FORBIDDEN', 'INSUFFICIENT_SCOPES']) })),
})

/** Whether the token, or nobody, may use GraphQL here. */
function isShutOut(error: unknown): boolean {
  return [401, 404].includes(statusOf(error) ?? 0) || isDenied(error) || refusals.safeParse(error).success
}
