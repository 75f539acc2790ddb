import { dayText } from '../amounts.ts'
import type { Trend } from './trend.ts'

// Beyond this a date at every bar would run into its neighbours'.
const mostDatedBars = 10

/**
 * Gives each drawn run's day as `11-20`, the first of a day only and none beside another where bars are many;
 * `null` where nothing should stand. The year stands in the words below the chart.
 */
export function trendDays({ drawn }: Trend): (string | null)[] {
  const days = drawn.map((row) => dayText(row.time))
  let written = -2
  return days.map((day, index) => {
    if (day === null || day === days[index - 1]) return null
    if (drawn.length > mostDatedBars && written === index - 1) return null
    written = index
    return day.slice(5)
  })
}
