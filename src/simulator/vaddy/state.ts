import type { Clock } from '../../kernel/clock.ts'
import { type CrawlPage, type CrawlQuery, crawlToScan, listCrawls } from './crawl-list.ts'
import { chooseScanTypes } from './plans.ts'
import type { ProjectSpec } from './project.ts'
import { type Project, ProjectRegister, runningAt } from './project-register.ts'
import { Refusal, refusals } from './refusal.ts'
import {
  type Actor,
  type Scan,
  type ScanScript,
  type ScanStatus,
  type ScanView,
  statusOf,
  viewOf,
} from './scan.ts'

/** VAddy lists at most this many ended scans. */
export const scansPerList = 20

/** What a start asks for; see VAddy's Scan Document. */
export interface StartRequest {
  readonly projectId: string
  readonly crawlId?: number | undefined
  /** Comma-separated codes; unset for all that the plan has. */
  readonly scanType?: string | undefined
}

/** How a simulated VAddy begins and behaves. */
export interface StateOptions {
  readonly clock: Clock
  readonly projects: readonly ProjectSpec[]
  /** What becomes of scans that are started through the API. */
  readonly script: ScanScript
  /** When set, somebody else's scan of so many milliseconds comes before each one of ours. */
  readonly busyForMs?: number | undefined
  /** When true no scan can be canceled through the API. */
  readonly refusesCancel?: boolean | undefined
  /** When true the application is deployed anew in the middle of each scan that the API started. */
  readonly redeploys?: boolean | undefined
  /** Gives the part of a scan ID behind the project number. */
  readonly newId: () => string
}

interface Beginning {
  readonly tick: number
  readonly request: StartRequest
}

/**
 * The simulated service without its network: projects, crawls and scans. How a scan is follows from the
 * clock at the moment somebody asks; nothing runs in between.
 */
export class VaddyState {
  readonly #options: StateOptions
  readonly #projects: ProjectRegister
  #expected: Beginning[] = []

  constructor(options: StateOptions) {
    this.#options = options
    this.#projects = new ProjectRegister(options.projects, options.newId)
  }

  /** Every scan there ever was, project by project, oldest first. */
  get scans(): ScanView[] {
    const tick = this.#settle()
    return this.#projects.all.flatMap((project) => project.scans).map((scan) => viewOf(scan, tick))
  }

  /** The largest number of scans of a project that ever ran at the same time. VAddy promises 1. */
  mostAtOnce(projectId: string): number {
    this.#settle()
    return this.#projects.all.find((project) => project.projectId === projectId)?.mostAtOnce ?? 0
  }

  /** Starts a scan for a caller of the API. */
  start(request: StartRequest): Scan | Refusal {
    const tick = this.#settle()
    this.#letSomebodyElseIn(this.#projects.byId(request.projectId), tick)
    return this.#begin(request, 'api', this.#options.script, tick)
  }

  /** Starts a scan some milliseconds from now if VAddy accepts it then: a start that was held up on its way. */
  startLater(request: StartRequest, milliseconds: number): void {
    const tick = this.#settle() + milliseconds
    this.#expected.push({ tick, request })
    this.#expected.sort((one, other) => one.tick - other.tick)
  }

  /** Starts a scan from VAddy's console. It ends clean after `durationMs`. */
  startAsSomebodyElse(projectId: string, durationMs: number): Scan | Refusal {
    const tick = this.#settle()
    return this.#begin({ projectId }, 'somebody-else', somebodyElsesScript(durationMs), tick)
  }

  /** Cancels a running scan. */
  cancel(scanId: string, by: Actor = 'api'): Scan | Refusal {
    const tick = this.#settle()
    const found = this.#projects.scan(scanId)
    if (found instanceof Refusal) return found
    const { project, scan } = found
    if (statusOf(scan, tick) !== 'scanning') return refusals.alreadyFinished
    if (this.#options.refusesCancel && by === 'api') return refusals.cancelUnforeseen
    const canceled: Scan = { ...scan, cancellation: { by, at: this.#options.clock.now(), tick } }
    project.scans = project.scans.map((other) => (other === scan ? canceled : other))
    return canceled
  }

  /** Gives a scan with its status. */
  result(scanId: string): { scan: Scan; status: ScanStatus } | Refusal {
    const tick = this.#settle()
    const found = this.#projects.scan(scanId)
    return found instanceof Refusal ? found : { scan: found.scan, status: statusOf(found.scan, tick) }
  }

  /** Says whether a scan of the project is running, so that a start would be refused. */
  isRunning(projectId: string): boolean | Refusal {
    const tick = this.#settle()
    const project = this.#projects.byId(projectId)
    if (project === undefined) return refusals.projectUnknown
    this.#letSomebodyElseIn(project, tick)
    return runningAt(project, tick) > 0
  }

  /** Lists a project's recorded crawls. */
  crawls(projectId: string, query: CrawlQuery): CrawlPage | Refusal {
    this.#settle()
    const project = this.#projects.byId(projectId)
    return project === undefined ? refusals.projectUnknown : listCrawls(project.crawls, query)
  }

  /** Deletes a crawl that is not being recorded right now. */
  deleteCrawl(projectNumber: number, crawlId: number): Refusal | undefined {
    this.#settle()
    const project = this.#projects.byNumber(projectNumber)
    if (project === undefined) return refusals.crawlElsewhere
    const owner = this.#projects.all.find((other) => other.crawls.some((crawl) => crawl.id === crawlId))
    const crawl = owner?.crawls.find((candidate) => candidate.id === crawlId)
    if (crawl === undefined || crawl.state === 'Crawling') return refusals.crawlUnknown
    if (owner !== project) return refusals.crawlElsewhere
    project.crawls = project.crawls.filter((other) => other !== crawl)
    return undefined
  }

  /** Lists the newest ended scans of a project, newest first. */
  endedScans(projectNumber: number): ScanView[] | Refusal {
    const tick = this.#settle()
    const project = this.#projects.byNumber(projectNumber)
    if (project === undefined) return refusals.projectNumberUnknown
    return project.scans
      .filter((scan) => statusOf(scan, tick) !== 'scanning')
      .sort((one, other) => other.begunAt - one.begunAt)
      .slice(0, scansPerList)
      .map((scan) => viewOf(scan, tick))
  }

  /** How often the application has been deployed anew by now. */
  deployments(): number {
    const tick = this.#settle()
    if (!this.#options.redeploys) return 0
    const isHalfOver = ({ begunBy, begunTick, script }: Scan) =>
      begunBy === 'api' && tick - begunTick >= script.durationMs / 2
    return this.#projects.all.flatMap(({ scans }) => scans).filter(isHalfOver).length
  }

  /** Removes a project, as its owner can in the console. Its scans stay known by their IDs. */
  removeProject(projectId: string): void {
    this.#settle()
    const project = this.#projects.byId(projectId)
    if (project !== undefined) project.removed = true
  }

  /** Begins what was to begin by now, each at its own moment, and gives the present tick. */
  #settle(): number {
    const tick = this.#options.clock.monotonic()
    const due = this.#expected.filter((beginning) => beginning.tick <= tick)
    this.#expected = this.#expected.filter((beginning) => beginning.tick > tick)
    for (const { request, tick: then } of due) this.#begin(request, 'api', this.#options.script, then)
    return tick
  }

  #letSomebodyElseIn(project: Project | undefined, tick: number): void {
    const { busyForMs } = this.#options
    if (!busyForMs || project === undefined) return
    if (project.scans.at(-1)?.begunBy === 'somebody-else') return
    this.#begin({ projectId: project.projectId }, 'somebody-else', somebodyElsesScript(busyForMs), tick)
  }

  #begin(request: StartRequest, begunBy: Actor, script: ScanScript, tick: number): Scan | Refusal {
    const project = this.#projects.byId(request.projectId)
    if (project === undefined) return refusals.projectUnknown
    const types = chooseScanTypes(project.plan, request.scanType)
    if (types === undefined) return refusals.scanTypeInvalid
    const crawl = crawlToScan(project.crawls, request.crawlId)
    if (crawl === undefined) return refusals.noCrawl
    if (runningAt(project, tick) > 0) return refusals.busy
    const { clock, newId } = this.#options
    const scan: Scan = {
      scanId: `${project.projectNumber}-${newId()}`,
      projectId: project.projectId,
      projectNumber: project.projectNumber,
      crawlId: crawl.id,
      crawlLabel: crawl.label,
      scanList: types.map((type) => type.name),
      script,
      begunBy,
      begunAt: Math.round(clock.now() - (clock.monotonic() - tick)),
      begunTick: tick,
    }
    project.scans.push(scan)
    project.mostAtOnce = Math.max(project.mostAtOnce, runningAt(project, tick))
    return scan
  }
}

function somebodyElsesScript(durationMs: number): ScanScript {
  return { durationMs, ending: 'finish', scanCount: 22, alertCount: 0, complete: 100 }
}
