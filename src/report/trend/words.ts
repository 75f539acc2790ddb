import { type Catalogue, message, say } from '../../messages/message.ts'
import { dayText } from '../amounts.ts'
import type { Trend } from './trend.ts'

/**
 * Says what the bars show, of when they are, what they are compared with, and what they leave out.
 * @param baselineDrawn whether the baseline stands among the bars as a line
 */
export function trendNotes(words: Catalogue, trend: Trend, baselineDrawn: boolean): string {
  const notes = [say(words, message('trend_summary', { count: trend.drawn.length }))]
  const [first, last] = [trend.drawn.at(0), trend.drawn.at(-1)].map((row) => dayText(row?.time ?? ''))
  if (first && last) notes.push(say(words, message('trend_dates', { from: first, to: last })))
  if (trend.baseline !== null) {
    const key = baselineDrawn ? 'trend_baseline_line' : 'trend_baseline'
    notes.push(say(words, message(key, { count: trend.baseline })))
  }
  const leftOut = trend.rows.length - trend.drawn.length
  if (leftOut > 0) notes.push(say(words, message('trend_left_out', { count: leftOut })))
  return say(words, message('in_one_paragraph', { sentences: notes }))
}
