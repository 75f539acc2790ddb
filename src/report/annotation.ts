import type { GateReport } from '../gate/report.ts'
import type { Spoken } from '../messages/catalogues.ts'
import { viewOf } from './view.ts'

/** What CI shows beside the job's name. Plain text: the title is one line, the message one or more. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
}

// GitHub cuts a message at 4,096 characters; a reader stops long before that.
const mostCharacters = 1_000

/** Writes the annotation of a run: its outcome, why, and where to look. A plain success needs none. */
export function annotationOf(report: GateReport, language: Spoken): Annotation | null {
  if (report.conclusion === 'success') return null
  const view = viewOf(report, language)
  const lines = [view.simulated, view.reason, ...view.problems, view.links[0]?.href ?? null]
  const text = [...lines.filter((line) => line !== null).join('\n')].slice(0, mostCharacters).join('')
  return {
    level: report.conclusion === 'failure' ? 'error' : report.conclusion,
    title: view.title,
    message: text,
  }
}
