import { chooseScanTypes, type Plan } from './plans.ts'
import type { Crawl, PastScan, ProjectSpec } from './project.ts'
import { type Refusal, refusals } from './refusal.ts'
import { type Scan, statusOf } from './scan.ts'

/** A project with what has become of it so far. */
export interface Project {
  readonly projectId: string
  readonly projectNumber: number
  readonly plan: Plan
  crawls: readonly Crawl[]
  /** Oldest first. */
  scans: Scan[]
  mostAtOnce: number
  removed: boolean
}

/** The projects of the account. */
export class ProjectRegister {
  /** All of them, also removed ones. */
  readonly all: readonly Project[]

  constructor(specs: readonly ProjectSpec[], newId: () => string) {
    this.all = specs.map((spec) => ({
      projectId: spec.projectId,
      projectNumber: spec.projectNumber,
      plan: planOf(spec),
      crawls: spec.crawls ?? [],
      scans: (spec.history ?? [])
        .map((past) => pastScan(spec, past, newId))
        .sort((one, other) => one.begunAt - other.begunAt),
      mostAtOnce: 0,
      removed: false,
    }))
  }

  byId(projectId: string): Project | undefined {
    return this.all.find((project) => project.projectId === projectId && !project.removed)
  }

  byNumber(projectNumber: number): Project | undefined {
    return this.all.find((project) => project.projectNumber === projectNumber && !project.removed)
  }

  /** Finds a scan by its ID in whatever project. */
  scan(scanId: string): { project: Project; scan: Scan } | Refusal {
    for (const project of this.all) {
      const scan = project.scans.find((candidate) => candidate.scanId === scanId)
      if (scan !== undefined) return project.removed ? refusals.projectUnknown : { project, scan }
    }
    return refusals.scanUnknown
  }
}

/** Counts the scans of a project that run at a tick. */
export function runningAt(project: Project, tick: number): number {
  return project.scans.filter((scan) => statusOf(scan, tick) === 'scanning').length
}

function planOf(spec: ProjectSpec): Plan {
  return spec.plan ?? 'enterprise'
}

function pastScan(project: ProjectSpec, past: PastScan, newId: () => string): Scan {
  return {
    scanId: past.scanId ?? `${project.projectNumber}-${newId()}`,
    projectId: project.projectId,
    projectNumber: project.projectNumber,
    crawlId: past.crawlId,
    crawlLabel: past.crawlLabel,
    scanList: (chooseScanTypes(planOf(project), undefined) ?? []).map((type) => type.name),
    script: {
      durationMs: past.end - past.start,
      ending: past.status === 'Complete' ? 'finish' : 'canceled',
      scanCount: past.scanCount ?? 0,
      alertCount: past.alertCount ?? 0,
      complete: past.complete ?? 100,
    },
    begunBy: 'history',
    begunAt: past.start,
    // Before everything, so that it has ended whatever the clock says.
    begunTick: Number.NEGATIVE_INFINITY,
  }
}
