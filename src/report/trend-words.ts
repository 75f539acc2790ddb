import { type Catalogue, message, say } from '../messages/message.ts'
import { dayText } from './amounts.ts'
import type { Trend } from './trend.ts'

/** Says what the chart shows, of when it is, what its line is, and what it leaves out. */
export function trendNotes(words: Catalogue, trend: Trend): string {
  const notes = [say(words, message('trend_summary', { count: trend.drawn.length }))]
  const [first, last] = [trend.drawn.at(0), trend.drawn.at(-1)].map((row) => dayText(row?.startTime ?? ''))
  if (first && last) notes.push(say(words, message('trend_dates', { from: first, to: last })))
  if (trend.baseline !== null) notes.push(say(words, message('trend_baseline', { alerts: trend.baseline })))
  const leftOut = trend.rows.length - trend.drawn.length
  if (leftOut > 0) notes.push(say(words, message('trend_left_out', { count: leftOut })))
  // Japanese puts no space after its full stop.
  return notes.join(' ').replaceAll('。 ', '。')
}
