import type { Plan } from './plans.ts'

/** A crawl: the recording of an application that a scan replays. Times are milliseconds since 1970. */
export interface Crawl {
  readonly id: number
  readonly label: string | null
  readonly start: number
  readonly end: number
  /** Only a recorded crawl is listed and can be scanned; one that is still crawling can't be deleted. */
  readonly state?: 'Recorded' | 'Cancel' | 'Crawling'
}

/** A scan that ended before the simulator began. Times are milliseconds since 1970. */
export interface PastScan {
  readonly scanId?: string
  readonly status: 'Complete' | 'Cancel'
  readonly scanCount?: number
  readonly alertCount?: number
  readonly complete?: number
  readonly crawlId: number
  readonly crawlLabel: string | null
  readonly start: number
  readonly end: number
}

/** What to begin a project with. */
export interface ProjectSpec {
  /** What most calls take, like `6eb1f9fcbdb6a5a`. */
  readonly projectId: string
  /** The number at the end of the project's address in the console. Scan IDs begin with it. */
  readonly projectNumber: number
  /** Default: `enterprise`. */
  readonly plan?: Plan
  readonly crawls?: readonly Crawl[]
  readonly history?: readonly PastScan[]
}

/** The account and key that the simulator knows when it is given none. The key opens nothing else. */
export const rehearsalAccount = { user: 'rehearsal', authKey: 'rehearsal-key-not-a-secret' } as const

const hour = 3_600_000
const day = 24 * hour

/** How long each past scan of the rehearsal's project took, in milliseconds. */
export const pastScanMs = 6 * 60_000

/**
 * The project that the simulator has when it is given none, with crawls and a history before `now`. Each past
 * scan took `durationMs`, from which clients learn what is usual.
 */
export function rehearsalProject(now: number, durationMs = pastScanMs): ProjectSpec {
  const crawl = (id: number, label: string | null, daysAgo: number): Crawl => ({
    id,
    label,
    start: now - daysAgo * day,
    end: now - daysAgo * day + hour / 2,
  })
  const past = (daysAgo: number, alertCount: number | undefined): PastScan => ({
    status: alertCount === undefined ? 'Cancel' : 'Complete',
    ...(alertCount === undefined ? {} : { scanCount: 22, alertCount, complete: 100 }),
    crawlId: 30,
    crawlLabel: 'shop-with-login',
    start: now - daysAgo * day,
    end: now - daysAgo * day + durationMs,
  })
  return {
    projectId: '6eb1f9fcbdb6a5a',
    projectNumber: 1,
    crawls: [crawl(30, 'shop-with-login', 40), crawl(29, 'shop', 75), crawl(12, null, 200)],
    history: [past(1, 0), past(2, 1), past(3, undefined), past(5, 1), past(9, 2), past(16, 4)],
  }
}
