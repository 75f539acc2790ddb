import { setMaxListeners } from 'node:events'
import { onTestFinished } from 'vitest'
import { createHttpClient, type HttpClient } from '../../../src/http/client.ts'
import { createDispatcher } from '../../../src/http/dispatcher.ts'
import { loadTrust } from '../../../src/http/trust.ts'
import { Secret } from '../../../src/kernel/secret.ts'
import { createSecrets } from '../../../src/kernel/secrets.ts'
import { english } from '../../../src/messages/english.ts'
import type { IssueContext, IssuedCredential } from '../../../src/sources/descriptor.ts'
import { fortify } from '../../../src/sources/fortify/source.ts'
import { nowhere } from '../../support/plain-context.ts'
import { RecordingLogger } from '../../support/recording-logger.ts'
import { VirtualClock } from '../../support/virtual-clock.ts'

/** How a run ended. */
export interface FortifyRun {
  readonly issued: IssuedCredential | undefined
  readonly error: unknown
  readonly reason: string
  readonly log: RecordingLogger
  readonly secrets: readonly string[]
  readonly state: Readonly<Record<string, string>>
}

/** Runs of the source in virtual time, as a host has them. */
export interface FortifyRuns {
  clientFor(log: RecordingLogger): HttpClient
  /** Issues a token. */
  issue(inputs?: Record<string, string>, context?: Partial<IssueContext>): Promise<FortifyRun>
  /**
   * Runs post with what main saved; `inputs` are what GitHub still gives. On a clock that stands `still` no time runs
   * out, however busy this machine is.
   */
  post(
    state: Readonly<Record<string, string>>,
    inputs: Record<string, string>,
    still?: boolean,
  ): Promise<RecordingLogger>
}

/** What runs work with. */
export interface RunSettings {
  readonly clock: VirtualClock
  /** What every run is given. */
  readonly inputs: Readonly<Record<string, string>>
  /** Whether requests time out, in virtual time. Then time goes on after each of them, too. */
  readonly timesOut: () => boolean
}

/** Opens the network for runs until the test ends. */
export async function createFortifyRuns({
  clock,
  inputs: usual,
  timesOut,
}: RunSettings): Promise<FortifyRuns> {
  const readFile = async () => {
    throw new Error('nothing is read')
  }
  const trust = await loadTrust({ readFile, log: new RecordingLogger() })
  const dispatcher = createDispatcher({ trust })
  const end = new AbortController()
  setMaxListeners(0, end.signal)
  onTestFinished(() => {
    end.abort()
    return dispatcher.destroy()
  })
  const timeout = (milliseconds: number) => {
    const controller = new AbortController()
    if (!timesOut()) return controller.signal
    clock.sleep(milliseconds, end.signal).then(
      () => controller.abort(new Error('timeout')),
      () => {},
    )
    return controller.signal
  }
  const clientFor = (log: RecordingLogger) =>
    createHttpClient({ dispatcher, log, clock, timeout, userAgent: 'scangate-test/1' })
  return {
    clientFor,
    async issue(inputs = {}, context = {}) {
      const log = new RecordingLogger()
      const state: Record<string, string> = {}
      const secrets: string[] = []
      const registry = createSecrets()
      registry.onAdd((secret) => secrets.push(secret.reveal()))
      const texts = Object.entries({ ...usual, ...inputs })
      const reading = fortify.read(
        Object.fromEntries(texts.map(([name, text]) => [name, { text, from: 'input' as const }])),
      )
      const [problem] = reading.problems
      if (problem !== undefined) throw new Error(english(problem))
      const save = (name: string, value: string) => {
        state[name] = value
      }
      const ended = (end: Pick<FortifyRun, 'issued' | 'error' | 'reason'>) => ({
        ...end,
        log,
        secrets,
        state,
      })
      try {
        const issued = await reading.issue({
          http: clientFor(log),
          clock,
          random: () => 0.5,
          log,
          signal: new AbortController().signal,
          secrets: registry,
          save,
          setLastWord: () => {},
          patience: { tries: 1, ms: 5_500 },
          version: '0.0.0',
          run: nowhere,
          ...context,
        })
        return ended({ issued, error: undefined, reason: english(issued.reason) })
      } catch (error) {
        return ended({
          issued: undefined,
          error,
          reason: error instanceof Error ? error.message : String(error),
        })
      }
    },
    async post(state, inputs, still = false) {
      const log = new RecordingLogger()
      const secretOf = (text: string | undefined) => (text ? new Secret(text) : undefined)
      await fortify.post({
        saved: (name) => state[name] ?? '',
        savedSecret: (name) => secretOf(state[name]),
        secret: (name) => secretOf(inputs[name]),
        secrets: createSecrets(),
        withNetwork: (_, ask) => ask(clientFor(log)),
        clock: still ? new VirtualClock({ automatic: false, startsAt: clock.now() }) : clock,
        log,
      })
      return log
    },
  }
}
