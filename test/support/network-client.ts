import { onTestFinished } from 'vitest'
import { createHttpClient, type HttpClient } from '../../src/http/client.ts'
import { createDispatcher, type NetworkDispatcher } from '../../src/http/dispatcher.ts'
import type { ProxySettings } from '../../src/http/proxy-settings.ts'
import { loadTrust, type TrustSources } from '../../src/http/trust.ts'
import { systemClock } from '../../src/kernel/clock.ts'
import type { Logger } from '../../src/kernel/logger.ts'
import { english } from '../../src/messages/english.ts'
import type { Message } from '../../src/messages/message.ts'

/** A logger that keeps what it was told, each line with its level. */
export function recordingLogger(): { log: Logger; lines: string[] } {
  const lines: string[] = []
  const at = (level: string) => (said: Message | string) =>
    void lines.push(`${level}: ${typeof said === 'string' ? said : english(said)}`)
  const log: Logger = {
    debug: at('debug'),
    info: at('info'),
    notice: at('notice'),
    warning: at('warning'),
    error: at('error'),
  }
  return { log, lines }
}

/** What a test may choose. */
export interface TestClientOptions {
  readonly proxy?: ProxySettings
  readonly trust?: Partial<TrustSources>
  /** Default: two seconds, so that a hanging test ends by itself. */
  readonly requestTimeoutMs?: number
  readonly connectTimeoutMs?: number
  readonly maximumBodyBytes?: number
  readonly timeout?: (milliseconds: number) => AbortSignal
}

/** The product's client on real sockets, ended with the test. `lines` is its log. */
export async function testClient(
  options: TestClientOptions = {},
): Promise<{ client: HttpClient; dispatcher: NetworkDispatcher; lines: string[] }> {
  const { log, lines } = recordingLogger()
  const readFile = async (path: string): Promise<string> => {
    throw new Error(`no file was expected to be read, ${path} was`)
  }
  const trust = await loadTrust({ readFile, log, ...options.trust })
  const dispatcher = createDispatcher({
    trust,
    ...(options.proxy === undefined ? {} : { proxy: options.proxy }),
    ...(options.connectTimeoutMs === undefined ? {} : { connectTimeoutMs: options.connectTimeoutMs }),
  })
  onTestFinished(() => dispatcher.destroy())
  const client = createHttpClient({
    dispatcher,
    log,
    clock: systemClock,
    userAgent: 'scangate-test/1',
    requestTimeoutMs: options.requestTimeoutMs ?? 2_000,
    ...(options.maximumBodyBytes === undefined ? {} : { maximumBodyBytes: options.maximumBodyBytes }),
    ...(options.timeout === undefined ? {} : { timeout: options.timeout }),
  })
  return { client, dispatcher, lines }
}

/** Gives the error that a promise rejects with. Fails where it does not reject. */
export async function rejectionOf(promise: Promise<unknown>): Promise<unknown> {
  const nothing = Symbol('nothing')
  const error = await promise.then(
    () => nothing,
    (reason: unknown) => reason,
  )
  if (error === nothing) throw new Error('expected a rejection')
  return error
}
