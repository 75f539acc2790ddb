import type { Agent, EnvHttpProxyAgent } from 'undici'

declare const undici: {
  readonly Agent: typeof Agent
  readonly EnvHttpProxyAgent: typeof EnvHttpProxyAgent
}
export = undici
