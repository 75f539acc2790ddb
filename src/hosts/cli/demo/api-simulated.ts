import { rehearsalCredential } from '../../../simulator/api/account.ts'
import type { scenarios } from '../../../simulator/api/scenarios.ts'
import { startApiSimulator } from '../../../simulator/api/server.ts'
import type { StartSimulated } from './simulated.ts'

/** An API to check, on this machine. */
export const startSimulated: StartSimulated = async ({ scenario }, settings) => {
  const { close, url } = await startApiSimulator({
    ...settings,
    scenario: scenario as keyof typeof scenarios,
  })
  return {
    url,
    close,
    variables: {
      API_CHECK_TARGET: url,
      API_CHECK_OPENAPI: `${url}/openapi.json`,
      API_CHECK_CREDENTIAL: rehearsalCredential,
    },
  }
}
