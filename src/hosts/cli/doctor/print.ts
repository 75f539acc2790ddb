import { type Message, message, say } from '../../../messages/message.ts'
import type { Invocation } from '../core/invocation.ts'
import type { Style } from '../terminal/colour.ts'
import type { Finding } from './findings.ts'

const signs: { readonly [V in Finding['verdict']]: readonly [string, Style] } = {
  ok: ['✓', 'green'],
  note: ['i', 'cyan'],
  warning: ['!', 'yellow'],
  failed: ['✗', 'red'],
  skipped: ['-', 'dim'],
}

/** Writes findings for people, and a summary below them. */
export function printFindings(
  { catalogue, printer }: Invocation,
  findings: readonly Finding[],
  summary: Message,
): void {
  const labelOf = (id: Finding['id']) => say(catalogue, message(`doctor_label_${id}`))
  const unreached = findings.filter(({ text }) => text.key === 'doctor_not_reached')
  for (const { id, next, text, verdict } of findings) {
    if (text.key === 'doctor_not_reached') continue
    const [sign, style] = signs[verdict]
    const label = message('cli_label', { label: labelOf(id) })
    printer.line([{ style, text: sign }, { style: 'bold', text: label }, text])
    if (next !== undefined) printer.line(['→', next], 4)
  }
  if (unreached.length > 0) {
    const [sign, style] = signs.skipped
    const labels = unreached.map(({ id }) => labelOf(id))
    printer.line([{ style, text: sign }, message('doctor_not_reached_any', { labels })])
  }
  printer.line([{ style: 'bold', text: summary }])
}

/** The findings as JSON. */
export function findingsJson({ catalogue }: Invocation, findings: readonly Finding[]): object[] {
  const words = (said: Message) => ({ key: said.key, text: say(catalogue, said) })
  return findings.map(({ id, next, text, verdict }) => ({
    id,
    verdict,
    text: words(text),
    next: next === undefined ? null : words(next),
  }))
}
