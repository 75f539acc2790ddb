import { message } from '../../../messages/message.ts'
import { versionPath } from '../../../simulator/vaddy/application.ts'
import { rehearsalAccount, rehearsalProject } from '../../../simulator/vaddy/project.ts'
import type { scenarios } from '../../../simulator/vaddy/scenarios.ts'
import { startVaddySimulator } from '../../../simulator/vaddy/server.ts'
import type { StartSimulated } from './simulated.ts'

/** VAddy's WebAPI on this machine. */
export const startSimulated: StartSimulated = async (values, settings) => {
  const { auth_key: key, scan_duration: duration, scenario, user } = values
  const { close, url } = await startVaddySimulator({
    ...settings,
    scenario: scenario as keyof typeof scenarios,
    ...(duration !== undefined && { scanDurationMs: duration }),
    ...(user !== undefined && { user }),
    ...(key !== undefined && { authKey: key }),
  })
  const { projectId, projectNumber } = rehearsalProject(settings.clock.now())
  return {
    url,
    close,
    variables: {
      VADDY_API_URL: url,
      VADDY_USER: user ?? rehearsalAccount.user,
      VADDY_PROJECT_ID: projectId,
      VADDY_PROJECT_NUMBER: String(projectNumber),
      // Whoever scans then must look at the application, too, or nothing would be noticed.
      ...(scenario === 'redeployed' && { VADDY_VERSION_URL: `${url}${versionPath}` }),
      ...(key === undefined && { VADDY_TOKEN: rehearsalAccount.authKey }),
    },
    ...(key !== undefined && { note: message('cli_simulate_own_key') }),
  }
}
