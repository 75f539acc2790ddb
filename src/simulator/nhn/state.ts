import type { Clock } from '../../kernel/clock.ts'
import type { Inspection, InspectionSpec } from './fleet/inspection.ts'
import { type Period, readPeriod } from './period.ts'
import { Refusal, refusals } from './refusal.ts'
import { type TokenOptions, Tokens } from './tokens.ts'

/** What the summary call is asked for. */
export interface SummaryQuery {
  readonly region: string
  /** In the form of `instantPattern`. */
  readonly from: string
  readonly to: string
  /** From 1. */
  readonly page: number
  readonly pageSize: number
  readonly kind?: 'OS' | 'WAS' | undefined
  readonly os?: 'Linux' | 'Windows' | undefined
  readonly criteria?: 'M' | 'F' | undefined
}

/** One page of results, newest first, and how many there are in all. */
export interface SummaryPage {
  readonly results: readonly Inspection[]
  readonly totalCount: number
}

/** How a simulated service begins and behaves. */
export interface StateOptions {
  readonly clock: Clock
  readonly inspections: readonly InspectionSpec[]
  readonly tokens: Omit<TokenOptions, 'clock'>
  /** The longest period that a summary may ask for, in days. */
  readonly longestPeriodDays: number
}

/** The regions that have the service, by NHN Cloud's guide to regions. */
const serviceRegions = ['KR1', 'KR2']
const firstNumber = 1_001

/** The simulated service without its network: results of the agent, and tokens. */
export class NhnState {
  readonly tokens: Tokens
  readonly #longestPeriodDays: number
  /** Newest first, as the guide's example has them. */
  #inspections: readonly Inspection[] = []
  readonly #byNumber = new Map<string, Inspection>()
  #lastNumber = firstNumber - 1

  constructor({ clock, inspections, tokens, longestPeriodDays }: StateOptions) {
    this.tokens = new Tokens({ ...tokens, clock })
    this.#longestPeriodDays = longestPeriodDays
    // The service counts them as they come in.
    const inOrder = inspections.toSorted((one, other) => one.executedAt - other.executedAt)
    this.#inspections = inOrder.map((spec) => this.#numbered(spec)).reverse()
  }

  /** Every result there is, newest first. */
  get inspections(): readonly Inspection[] {
    return this.#inspections
  }

  /** Adds a result, as an agent that has run does. */
  add(spec: InspectionSpec): Inspection {
    const added = this.#numbered(spec)
    this.#inspections = [added, ...this.#inspections].sort((one, other) => other.executedAt - one.executedAt)
    return added
  }

  /** Removes a result. */
  remove(usageStasNo: number): void {
    this.#inspections = this.#inspections.filter((inspection) => inspection.usageStasNo !== usageStasNo)
    this.#byNumber.delete(String(usageStasNo))
  }

  /** Lists results of a region and a period. */
  summary(query: SummaryQuery): SummaryPage | Refusal {
    const period = readPeriod(query.from, query.to, this.#longestPeriodDays)
    if (period instanceof Refusal) return period
    if (!this.#hasRegion(query.region)) return refusals.regionUnknown
    const found = this.#inspections.filter((inspection) => isWanted(inspection, query, period))
    const start = (query.page - 1) * query.pageSize
    return { results: found.slice(start, start + query.pageSize), totalCount: found.length }
  }

  /** Gives one result, for its details. The service asks for no region here. */
  inspection(usageStasNo: string): Inspection | Refusal {
    const found = this.#byNumber.get(usageStasNo)
    return found === undefined || found.withoutDetails === true ? refusals.inspectionUnknown : found
  }

  #hasRegion(region: string): boolean {
    return (
      serviceRegions.includes(region) || this.#inspections.some((inspection) => inspection.region === region)
    )
  }

  #numbered(spec: InspectionSpec): Inspection {
    this.#lastNumber += 1
    const inspection = { ...spec, usageStasNo: this.#lastNumber }
    this.#byNumber.set(String(inspection.usageStasNo), inspection)
    return inspection
  }
}

function isWanted(inspection: Inspection, query: SummaryQuery, { from, to }: Period): boolean {
  const { kind = 'OS', os, criteria, region } = inspection
  // What is shown as a whole second is looked for by it, too.
  const executedAt = Math.floor(inspection.executedAt / 1_000) * 1_000
  return (
    region === query.region &&
    executedAt >= from &&
    executedAt <= to &&
    (query.kind ?? kind) === kind &&
    (query.os ?? os) === os &&
    (query.criteria ?? criteria) === criteria
  )
}
