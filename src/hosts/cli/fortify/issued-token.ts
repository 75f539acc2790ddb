import { Secret } from '../../../kernel/secret.ts'
import { isOneOf, type Message, message } from '../../../messages/message.ts'
import type { Issued } from '../../../sources/descriptor.ts'
import { fortify } from '../../../sources/fortify/source.ts'
import { withNetwork } from '../../network.ts'
import { runCredential } from '../../run-credential.ts'
import { runEvidence } from '../../run-evidence.ts'
import { failWith } from '../core/failure.ts'
import { patience } from '../core/gate-command.ts'
import type { Invocation } from '../core/invocation.ts'
import { inCliWords } from '../core/problems.ts'

/** A token that was issued for a command. */
export interface IssuedToken {
  readonly id: string
  /** As `fortifyclient` takes it, or as REST does where that is wanted. */
  readonly value: Secret
  /** ISO 8601; empty where SSC names no end. */
  readonly expiresAt: string
  /** Says that it was issued, and until when. */
  readonly said: Message
}

/** What became of using a token. */
export interface Use {
  readonly exitCode: number
  /** Whether the token lives on: somebody has it who wants it. */
  readonly isKept: boolean
}

/**
 * Issues a token and uses it. It is revoked at the end unless `use` keeps it: also where `use` throws, after a stop, and,
 * as far as a second allows, where a second signal ends the process at once. Returns the exit code of `use`, or calls
 * `fail` where nothing was issued.
 */
export async function withIssuedToken(
  invocation: Invocation,
  {
    fail,
    isEncoded,
    use,
  }: {
    readonly isEncoded: boolean
    readonly use: (token: IssuedToken) => Promise<Use>
    readonly fail: (issued: Issued) => void
  },
): Promise<number> {
  const { command, given, problems, progress, secrets, surroundings } = invocation
  const { clock, lastActs, random, signal, variables } = surroundings
  const { log } = progress
  const saved = new Map<string, string>()
  let revoking: Promise<void> | undefined
  const revoke = () => {
    revoking ??= takeBack(invocation, saved)
    return revoking
  }
  lastActs.add(revoke)
  let isKept = false
  try {
    progress.begin()
    const { issued } = await runCredential(fortify, {
      given,
      problems,
      inOwnWords: (found) => inFortifyWords(inCliWords(found, command)),
      variables,
      clock,
      random,
      signal,
      log: () => log,
      secrets,
      save: (name, value) => void saved.set(name, value),
      patience,
      evidence: runEvidence(variables),
      lastActs,
    })
    progress.end()
    if (issued.conclusion !== 'success') {
      fail(issued)
      return issued.exitCode
    }
    const used = await use(tokenOf(issued, isEncoded))
    isKept = used.isKept
    return used.exitCode
  } catch (error) {
    return failWith(error, invocation)
  } finally {
    progress.end()
    if (!isKept) await revoke()
    lastActs.delete(revoke)
  }
}

function takeBack(
  { given, progress, secrets, surroundings }: Invocation,
  saved: ReadonlyMap<string, string>,
): Promise<void> {
  const { clock, variables } = surroundings
  const { log } = progress
  const secretOf = (text: string | undefined) => (text ? new Secret(text) : undefined)
  return fortify.post({
    saved: (name) => saved.get(name) ?? '',
    savedSecret: (name) => secretOf(saved.get(name)),
    secret: (input) => secretOf(given[input]?.text),
    secrets,
    withNetwork: (caFile, ask) => withNetwork({ caFile, variables, clock, log }, ask),
    clock,
    log,
  })
}

function tokenOf({ outputs, reason }: Issued, isEncoded: boolean): IssuedToken {
  const { expires_at: expiresAt, token_id: id } = outputs
  const value = outputs[isEncoded ? 'token_encoded' : 'token']
  if (!(value instanceof Secret)) throw new Error('A token was issued without its value.')
  return { id: String(id), value, expiresAt: String(expiresAt), said: reason }
}

/** Says what a command can do about plain `http:`, which the action can't. */
function inFortifyWords(problems: readonly Message[]): Message[] {
  return problems.map((problem) =>
    isOneOf(problem, 'problem_url_plain_http')
      ? message('fortify_problem_http', { input: problem.params.input, given: problem.params.given })
      : problem,
  )
}

/** Says on standard error why nothing was issued. */
export function logFailure(
  { progress }: Invocation,
  { problems, reason }: Pick<Issued, 'problems' | 'reason'>,
): void {
  for (const said of problems.length > 0 ? problems : [reason]) progress.log.error(said)
}
