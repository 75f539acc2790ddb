import { type Level, levels } from '../../gate/fleet.ts'
import type { IgnoreEntry, Ignoring } from '../../options/ignore-file.ts'
import type { Baseline } from './baseline.ts'
import type { ApiOptions } from './read-options.ts'
import type { Rule, RuleFinding } from './rule.ts'

/** A finding with how the gate stands to it. */
export interface StandingFinding {
  readonly finding: RuleFinding
  readonly status: 'new' | 'known' | 'ignored'
  /** Who answers for it, where it is ignored. */
  readonly entry: IgnoreEntry | undefined
  /** Whether it is one of those by which a limit is exceeded. */
  readonly counted: boolean
}

/** A rule with how the gate stands to its findings. */
export interface StandingRule {
  readonly rule: Rule
  readonly findings: readonly StandingFinding[]
}

/** The rules of a run with what is known, ignored and counted. */
export interface Standing {
  readonly rules: readonly StandingRule[]
  /** New findings by level. */
  readonly counts: { readonly [L in Level]: number }
  readonly known: number
  readonly ignored: number
}

/** The limits that findings are held to. */
export type LevelLimits = Pick<ApiOptions, 'max_high' | 'max_medium' | 'max_low'>

/** Says of each finding whether it is new, known or ignored. Pure but for marking what was ignored. */
export function standingOf(
  rules: readonly Rule[],
  limits: LevelLimits,
  ignoring: Ignoring,
  baseline: Baseline | undefined,
): Standing {
  const stood = rules.map((rule) => ({
    rule,
    findings: rule.findings.map((finding) => {
      const entry = ignoring.entryFor(rule.id, finding.place)
      const isKnown = baseline?.knows(rule.id, finding.place) === true
      const status = entry !== undefined ? 'ignored' : isKnown ? 'known' : 'new'
      return { finding, status, entry } as const
    }),
  }))
  const all = stood.flatMap(({ findings }) => findings)
  const number = (level: Level) =>
    all.filter(({ finding, status }) => status === 'new' && finding.level === level).length
  const counts = { high: number('high'), medium: number('medium'), low: number('low') }
  const over = new Set(
    levels.filter((level) => {
      const limit = limits[`max_${level}`]
      return limit !== 'off' && counts[level] > limit
    }),
  )
  return {
    rules: stood.map(({ findings, rule }) => ({
      rule,
      findings: findings.map((one) => ({
        ...one,
        counted: one.status === 'new' && over.has(one.finding.level),
      })),
    })),
    counts,
    known: all.filter(({ status }) => status === 'known').length,
    ignored: all.filter(({ status }) => status === 'ignored').length,
  }
}
