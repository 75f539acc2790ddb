import type { GateReport } from '../../../src/gate/report.ts'
import { readActionsEnvironment } from '../../../src/hosts/actions/environment.ts'
import { keepIssue } from '../../../src/hosts/actions/issue.ts'
import { Secret } from '../../../src/kernel/secret.ts'
import { issueMarker } from '../../../src/report/markdown/issue.ts'
import { failed } from '../../report/examples.ts'
import { type GitHubFault, startGitHubApi } from '../../support/github-api.ts'
import { type IssueTracker, storedIssue } from '../../support/github-issues.ts'
import { testClient } from '../../support/network-client.ts'
import { RecordingLogger } from '../../support/recording-logger.ts'
import { VirtualClock } from '../../support/virtual-clock.ts'
import { VirtualDeadlines } from '../vaddy/virtual-deadlines.ts'

/** The token of every run; it must show nowhere. */
export const token = 'ghs_abcdefghijklmnopqrstuvwxyz0123456789'

/** How a fault bench begins. */
export interface IssueFaultSettings {
  readonly fault?: (call: string, before: number) => GitHubFault | undefined
  /** Whose token it is. Default: the job's own. */
  readonly login?: string
  /** Whether an issue of ours, number 4, is open at the beginning. */
  readonly hasOurs?: boolean
  readonly tracker?: Partial<IssueTracker>
}

/** How a run's end left the issues. */
export interface IssueRun {
  /** Everything that the log says of it. */
  readonly text: string
  /** The last warning or, where there is none, the last line. */
  readonly says: string
  readonly warnings: readonly string[]
  /** Virtual milliseconds. */
  readonly lasted: number
}

/** A repository on a GitHub that fails, with time limits in virtual time. */
export async function createIssueFaultBench(settings: IssueFaultSettings = {}) {
  const clock = new VirtualClock()
  const deadlines = new VirtualDeadlines(clock)
  const timeout = (milliseconds: number) => deadlines.begin(milliseconds).signal
  const { fault, hasOurs = false, login = 'github-actions[bot]' } = settings
  const body = `${issueMarker(failed)}\n<!-- outcome:incomplete -->\n\nOUTDATED`
  const ours = storedIssue({ number: 4, body, user: { login } })
  const tracker: IssueTracker = {
    issues: hasOurs ? [ours] : [],
    labels: ['security'],
    assignable: ['octocat'],
    now: () => clock.now(),
    ...settings.tracker,
  }
  const onSilence = () => deadlines.startCounting()
  const api = await startGitHubApi([], { login, tracker, onSilence, ...(fault && { fault }) })
  const environment = readActionsEnvironment({
    GITHUB_API_URL: api.url,
    GITHUB_EVENT_NAME: 'schedule',
    GITHUB_REPOSITORY: 'acme/shop',
  })
  const { client: http } = await testClient({ timeout, requestTimeoutMs: 30_000 })
  return {
    tracker,
    calls: api.calls,
    /** Lets a run end with a report, and tells what became of its issue. Rejects where it would have changed the end. */
    end: async (
      report: GateReport,
      extras: { readonly labels?: readonly string[]; readonly assignees?: readonly string[] } = {},
    ): Promise<IssueRun> => {
      const { assignees = [], labels = [] } = extras
      const log = new RecordingLogger()
      const begins = clock.monotonic()
      await keepIssue({
        ...{ report, language: 'en', labels, assignees, token: new Secret(token), environment, http, clock },
        ...{ log, timeout },
      })
      const lines = log.text.split('\n').filter((line) => line !== '')
      const warnings = lines.filter((line) => line.startsWith('warning: '))
      const says = (warnings.at(-1) ?? lines.at(-1) ?? 'nothing').replace(/^\w+: /, '')
      return { text: log.text, says, warnings, lasted: clock.monotonic() - begins }
    },
  }
}

/** A repository on a GitHub that fails. */
export type IssueFaultBench = Awaited<ReturnType<typeof createIssueFaultBench>>
