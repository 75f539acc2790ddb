import type { scenarios } from '../../../simulator/fortify/scenarios.ts'
import { startFortifySimulator } from '../../../simulator/fortify/server.ts'
import type { StartSimulated } from './simulated.ts'

/** What concerns tokens in Fortify Software Security Center, on this machine. */
export const startSimulated: StartSimulated = async ({ scenario, ssc_version: version }, settings) => {
  const { account, close, url } = await startFortifySimulator({
    ...settings,
    scenario: scenario as keyof typeof scenarios,
    ...(version !== undefined && { version }),
  })
  return {
    url,
    close,
    variables: {
      FORTIFY_SSC_URL: url,
      FORTIFY_SSC_USER: account.username,
      FORTIFY_SSC_PASSWORD: account.password,
      FORTIFY_SSC_TOKEN: account.token,
    },
  }
}
