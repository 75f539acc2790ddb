import { rehearsalAccount } from '../../../simulator/nhn/account.ts'
import { type Scenario, scenarios } from '../../../simulator/nhn/scenarios.ts'
import { startNhnSimulator } from '../../../simulator/nhn/server.ts'
import type { StartSimulated } from './simulated.ts'

/** NHN Cloud's Server Security Check and its token endpoint on this machine. */
export const startSimulated: StartSimulated = async ({ fleet_size: instances, scenario: name }, settings) => {
  const scenario: Scenario = scenarios[name as keyof typeof scenarios]
  const { close, url } = await startNhnSimulator({
    ...settings,
    scenario,
    ...(instances !== undefined && { fleet: { instances } }),
  })
  const { appKey, secretAccessKey, userAccessKeyId } = rehearsalAccount
  return {
    url,
    close,
    variables: {
      NHN_API_URL: url,
      NHN_OAUTH_URL: url,
      NHN_REGION: 'KR1 KR2',
      NHN_APP_KEY: appKey,
      NHN_USER_ACCESS_KEY_ID: userAccessKeyId,
      NHN_SECRET_ACCESS_KEY: secretAccessKey,
      // Empty, it takes back what the scenario before may have left in the same shell.
      NHN_REQUIRE_INSTANCES: (scenario.requireInstances ?? []).join('\n'),
    },
  }
}
