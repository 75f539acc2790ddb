import type { LineFiles, RunContext } from '../run-context.ts'
import type { ageOf } from './age.ts'
import type { JudgedResult } from './judged-result.ts'
import type { JudgedInstance } from './tally.ts'

/** What one line of `results.ndjson` holds: a judged result with its items. */
export function resultLine(
  judged: JudgedResult,
  age: ReturnType<typeof ageOf>,
): Readonly<Record<string, unknown>> {
  const { checks, counts, ignored, items, result, weak } = judged
  return {
    region: result.region,
    instance: result.instanceName,
    criteria: result.bss,
    kind: result.kind,
    number: result.usageStasNo ?? null,
    os: result.os ?? null,
    system_version: result.systemVersion ?? null,
    script_version: result.scriptVersion ?? null,
    execution_time: result.executionTime ?? null,
    stale: age === 'stale',
    sound: judged.doubts.length === 0 && typeof age === 'string',
    check_count: checks,
    weak_count: weak,
    high_count: counts.high,
    medium_count: counts.medium,
    low_count: counts.low,
    ignored_count: ignored,
    items:
      items?.map(({ category, code, fix, id, ignored: entry, level, status, title }) => ({
        id,
        title,
        category,
        level,
        code,
        status,
        fix,
        ...(entry !== null && {
          ignored: { reason: entry.reason, approved_by: entry.approved_by, expires: entry.expires },
        }),
      })) ?? null,
  }
}

/** The columns of `instances.csv`, which are the same in each language. */
const instanceColumns = [
  'region',
  'instance',
  'state',
  'os',
  'criteria',
  'execution_time',
  'check_count',
  'weak_count',
  'high_count',
  'medium_count',
  'low_count',
  'ignored_count',
] as const

/** A line of `instances.csv`: what is not known of an instance is empty. */
export type InstanceLine = { readonly [C in (typeof instanceColumns)[number]]?: string | number }

const resultsFile = 'results.ndjson'
const instancesFile = 'instances.csv'

/** The files that hold everything, however large a fleet is. Excel takes UTF-8 for such only with a byte order mark. */
export const nhnLineFiles = {
  [resultsFile]: { format: 'ndjson' },
  [instancesFile]: { format: 'csv', columns: instanceColumns, bom: true },
} as const satisfies LineFiles

/** What one line of `instances.csv` holds. */
export function instanceLine(instance: JudgedInstance, state: string): InstanceLine {
  const { checks, counts, ignored, name, region, results, weak } = instance
  const each = (of: (one: JudgedResult['result']) => string | undefined) =>
    [...new Set(results.map(({ result }) => of(result) ?? ''))].join(' ').trim()
  return {
    region,
    instance: name,
    state,
    os: each(({ os }) => os),
    criteria: each(({ bss }) => bss),
    execution_time: each(({ executionTime }) => executionTime),
    check_count: checks,
    weak_count: weak,
    high_count: counts.high,
    medium_count: counts.medium,
    low_count: counts.low,
    ignored_count: ignored,
  }
}

/** The two files that hold everything. */
export interface CompleteFiles {
  result(line: Readonly<Record<string, unknown>>): Promise<void>
  instance(line: InstanceLine): Promise<void>
  /** Says that both are complete. Those of a run that ends before are removed by the host. */
  close(): Promise<void>
}

/** Opens the files where the host has a folder for them. */
export function openCompleteFiles(lines: RunContext['lines']): CompleteFiles {
  const results = lines(resultsFile)
  const instances = lines(instancesFile)
  return {
    result: async (line) => results?.write(line),
    instance: async (line) => instances?.write(line),
    close: async () => {
      await results?.close()
      await instances?.close()
    },
  }
}
