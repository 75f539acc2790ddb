import type { Check, CheckId, FactKey, Facts, FactValue } from '../gate/report.ts'
import { type Catalogue, message, say } from '../messages/message.ts'
import { amountText, changeText, timeText } from './amounts.ts'
import { inertLine } from './inert-line.ts'
import type { LabelledRow } from './view.ts'

// The order is the order in which a reader asks: what was scanned, how much of it, what came of it.
const inOrder = [
  'project_id',
  'crawl_label',
  'crawl_id',
  'scan_list',
  'scan_id',
  'start_time',
  'end_time',
  'duration_seconds',
  'scan_count',
  'complete',
  'alert_count',
  'baseline_alert_count',
  'alert_increase',
  'adopted',
] as const satisfies readonly FactKey[]

const literal: ReadonlySet<FactKey> = new Set(['project_id', 'crawl_id', 'scan_id'])

const judgedBy: { readonly [K in FactKey]?: CheckId } = {
  alert_count: 'max_alerts',
  alert_increase: 'max_alert_increase',
  complete: 'min_complete',
  scan_count: 'requests_sent',
}

/** Lists in words the facts that are known, without those that a check shows already. */
export function factRows(words: Catalogue, facts: Facts, checks: readonly Check[]): LabelledRow[] {
  const judged = new Set(checks.filter(({ observed }) => observed !== null).map(({ id }) => id))
  return inOrder.flatMap((key) => {
    const value = facts[key]
    if (value === undefined || value === null) return []
    const check = judgedBy[key]
    if (check !== undefined && judged.has(check)) return []
    // That a run did not adopt a scan is how it should be and no news.
    if (key === 'adopted' && value === false) return []
    const shown = valueText(words, key, value)
    // What has nothing that can be seen is left out like what isn't known.
    if (shown === '') return []
    return [{ key, label: say(words, message(`fact_${key}`)), value: shown, literal: literal.has(key) }]
  })
}

function valueText(words: Catalogue, key: FactKey, value: NonNullable<FactValue>): string {
  if (typeof value === 'boolean') return say(words, message(value ? 'word_yes' : 'word_no'))
  if (typeof value === 'number') {
    if (literal.has(key)) return String(value)
    if (key === 'complete') return amountText(words, value, 'percent')
    if (key === 'duration_seconds') return amountText(words, value * 1_000, 'milliseconds')
    return key === 'alert_increase' ? changeText(words, value) : amountText(words, value, 'count')
  }
  if (typeof value === 'string') {
    return key === 'start_time' || key === 'end_time' ? timeText(value) : inertLine(value, 300)
  }
  return inertLine(value.join(', '), 600)
}
