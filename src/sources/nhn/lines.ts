import type { LineWriter } from '../descriptor.ts'
import type { JudgedResult } from './judged-result.ts'
import type { JudgedInstance } from './tally.ts'

/** What one line of `results.ndjson` holds: a judged result with its items. */
export function resultLine(judged: JudgedResult, isStale: boolean): Readonly<Record<string, unknown>> {
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
    stale: isStale,
    sound: judged.doubts.length === 0,
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
export const instanceColumns = [
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

/** The row of an instance in `instances.csv`, in the order of its columns. */
export function instanceRow(instance: JudgedInstance, state: string): readonly (string | number)[] {
  const { checks, counts, ignored, name, region, results, weak } = instance
  const each = (of: (one: JudgedResult['result']) => string | undefined) =>
    [...new Set(results.map(({ result }) => of(result) ?? ''))].join(' ').trim()
  return [
    region,
    name,
    state,
    each(({ os }) => os),
    each(({ bss }) => bss),
    each(({ executionTime }) => executionTime),
    checks,
    weak,
    counts.high,
    counts.medium,
    counts.low,
    ignored,
  ]
}

/** The two files that hold everything. What can't be written changes no outcome, and is told once a file. */
export interface CompleteFiles {
  result(line: Readonly<Record<string, unknown>>): Promise<void>
  instance(row: readonly (string | number)[]): Promise<void>
  close(): Promise<void>
}

/** Opens the files where the host has a folder for them. */
export function openCompleteFiles(
  lines: ((name: string) => LineWriter | undefined) | undefined,
  onFailure: (file: string, error: unknown) => void,
): CompleteFiles {
  const open = (name: string) => {
    let writer: LineWriter | undefined
    const attempt = async (act: (writer: LineWriter) => Promise<void>) => {
      if (writer === undefined) return
      try {
        await act(writer)
      } catch (error) {
        writer = undefined
        onFailure(name, error)
      }
    }
    try {
      writer = lines?.(name)
    } catch (error) {
      onFailure(name, error)
    }
    return {
      write: (item: unknown) => attempt((one) => one.write(item)),
      close: () => attempt((one) => one.close()),
    }
  }
  const results = open('results.ndjson')
  const instances = open('instances.csv')
  let isHeaded = false
  const head = async () => {
    if (!isHeaded) await instances.write(instanceColumns)
    isHeaded = true
  }
  return {
    result: (line) => results.write(line),
    instance: async (row) => {
      await head()
      await instances.write(row)
    },
    close: async () => {
      await head()
      await results.close()
      await instances.close()
    },
  }
}
