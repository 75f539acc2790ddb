import type { FactForm } from '../gate/layout.ts'
import type { FactValue, GateReport } from '../gate/report.ts'
import { type Catalogue, message, say } from '../messages/message.ts'
import { amountText, changeText, timeText } from './amounts.ts'
import { inertLine } from './harmless.ts'
import type { LabelledRow } from './view.ts'

/** What the facts of a report are shown by. */
export type ShownFacts = Pick<GateReport, 'facts' | 'checks' | 'layout'>

/** Lists in words the facts that are known, as the layout says, without those that a check shows already. */
export function factRows(words: Catalogue, { facts, checks, layout }: ShownFacts): LabelledRow[] {
  const judged = new Set(checks.filter(({ observed }) => observed !== null).map(({ id }) => id))
  return layout.facts.flatMap(({ fact, form, shownBy }) => {
    const value = facts[fact]
    if (value === undefined || value === null) return []
    if (shownBy !== undefined && judged.has(shownBy)) return []
    if (form === 'flag' && value === false) return []
    const shown = valueText(words, form, value)
    // What has nothing that can be seen is left out like what isn't known.
    if (shown === '') return []
    return [
      { key: fact, label: say(words, message(`fact_${fact}`)), value: shown, literal: form === 'literal' },
    ]
  })
}

function valueText(words: Catalogue, form: FactForm, value: NonNullable<FactValue>): string {
  if (typeof value === 'boolean') return say(words, message(value ? 'word_yes' : 'word_no'))
  if (typeof value === 'number') return numberText(words, form, value)
  if (typeof value === 'string') return form === 'time' ? timeText(value) : inertLine(value, 300)
  return inertLine(value.join(', '), 600)
}

function numberText(words: Catalogue, form: FactForm, value: number): string {
  switch (form) {
    case 'literal':
      return String(value)
    case 'percent':
      return amountText(words, value, 'percent')
    case 'seconds':
      return amountText(words, value * 1_000, 'milliseconds')
    case 'change':
      return changeText(words, value)
    default:
      return amountText(words, value, 'count')
  }
}
