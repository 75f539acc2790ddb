import { concludeStep, outcomeOf } from '../gate/conclusion.ts'
import { exitCodeOf, type Outcome } from '../gate/outcome.ts'
import {
  AbortedError,
  ConfigurationError,
  GateError,
  refuseProblems,
  stackOf,
  wordsOf,
} from '../kernel/errors.ts'
import type { Logger } from '../kernel/logger.ts'
import { version } from '../kernel/version.ts'
import { type Message, message } from '../messages/message.ts'
import type { CredentialReading, CredentialSource, Issued } from '../sources/descriptor.ts'
import { lastWordIn } from './last-word.ts'
import { withNetwork } from './network.ts'
import type { RunHost } from './run-gate.ts'

/** What a host hands in where a credential is asked for: what a gate's run needs, reports aside. */
export interface CredentialHost extends Omit<RunHost, 'skips' | 'log' | 'handOver' | 'folder'> {
  readonly skips?: (reading: CredentialReading) => string | undefined | Promise<string | undefined>
  readonly log: (reading: CredentialReading) => Logger | Promise<Logger>
}

/** What became of asking, with what it was read from. */
export interface CredentialRun {
  readonly issued: Issued
  readonly reading: CredentialReading
  readonly log: Logger
}

/** Asks for a credential for a host, and says how that ended, whatever happens. Nothing stays open. */
export async function runCredential(source: CredentialSource, host: CredentialHost): Promise<CredentialRun> {
  const { secrets, signal } = host
  const reading = source.read(host.given)
  const log = await host.log(reading)
  const ended = (issued: Issued): CredentialRun => ({ issued, reading, log })
  try {
    host.begin?.()
    const withheld = await host.skips?.(reading)
    if (withheld !== undefined)
      return ended(without('skipped', message('issue_no_secrets', { event: withheld })))
    const wrong = [...host.problems, ...host.inOwnWords(reading.problems)]
    // What is missing may be what a stop kept us from reading.
    if (wrong.length > 0) signal.throwIfAborted()
    refuseProblems(wrong)
    return ended(await ask(reading, host, log))
  } catch (error) {
    if (error instanceof GateError) return ended(failed(error))
    log.debug(stackOf(error))
    return ended(without('error', message('reason_unforeseen', { error: secrets.redact(wordsOf(error)) })))
  }
}

async function ask(reading: CredentialReading, host: CredentialHost, log: Logger): Promise<Issued> {
  const { clock, evidence, lastActs, patience, random, save, secrets, signal, variables } = host
  const network = { caFile: reading.common.ca_file, variables, clock, log, lastActs }
  const credential = await withNetwork(network, (http) => {
    save('language', reading.common.language ?? 'en')
    return reading.issue({
      http,
      clock,
      random,
      log,
      signal,
      secrets,
      save,
      setLastWord: lastWordIn(lastActs, log),
      patience,
      version,
      run: evidence,
    })
  })
  // Whoever was told to stop hands nothing on; what was made is taken back by what was saved.
  signal.throwIfAborted()
  return { outcome: 'passed', conclusion: 'success', exitCode: 0, problems: [], ...credential }
}

function failed(error: GateError): Issued {
  const outcome = outcomeOf(error)
  const problems = error instanceof ConfigurationError ? error.problems : []
  const reason = problems.length > 1 ? message('reason_problems', { count: problems.length }) : error.detail
  return { ...without(outcome, reason, error instanceof AbortedError ? error.signal : undefined), problems }
}

function without(outcome: Outcome, reason: Message, signal?: NodeJS.Signals): Issued {
  const conclusion = concludeStep(outcome, {
    onError: 'fail',
    onIncomplete: 'fail',
    finished: false,
    forgivable: false,
  })
  const exitCode = exitCodeOf(outcome, conclusion, signal)
  return { outcome, conclusion, exitCode, reason, problems: [], outputs: {}, environment: {} }
}
