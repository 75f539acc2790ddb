import { onTestFinished } from 'vitest'
import { createDispatcher } from '../../src/http/dispatcher.ts'
import { createProbe, type Probe, type ProbeOptions } from '../../src/http/probe.ts'
import { loadTrust, type TrustSources } from '../../src/http/trust.ts'
import { recordingLogger } from './network-client.ts'

/** What a test may choose. */
export type TestProbeOptions = Partial<
  Pick<ProbeOptions, 'proxy' | 'timeout' | 'timeoutMs' | 'maximumBodyBytes'>
> & {
  readonly trust?: Partial<TrustSources>
}

/** The product's probe on real sockets, ended with the test. Trusts `certificate` where one is given. */
export async function testProbe(options: TestProbeOptions = {}, certificate?: string): Promise<Probe> {
  const { trust: sources, proxy = {}, timeoutMs = 2_000, ...others } = options
  const { log } = recordingLogger()
  const readFile = async (path: string): Promise<string> => {
    if (certificate === undefined) throw new Error(`no file was expected to be read, ${path} was`)
    return certificate
  }
  const caFile = certificate === undefined ? {} : { caFile: 'ca.pem' }
  const trust = await loadTrust({ readFile, log, ...caFile, ...sources })
  const dispatcher = createDispatcher({ trust, proxy, connectTimeoutMs: timeoutMs })
  onTestFinished(() => dispatcher.destroy())
  return createProbe({ dispatcher, trust, proxy, timeoutMs, ...others })
}
