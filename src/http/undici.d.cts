import type { Agent, EnvHttpProxyAgent } from 'undici'

declare const undici: {
  /** It dispatches, and nothing else. */
  readonly Agent: new (
    options?: Agent.Options,
  ) => Pick<Agent, 'dispatch' | 'destroy'>
  /** The same with undici's methods, of which `connect` asks for tunnels. */
  readonly ConnectingAgent: typeof Agent
  readonly EnvHttpProxyAgent: typeof EnvHttpProxyAgent
}
export = undici
