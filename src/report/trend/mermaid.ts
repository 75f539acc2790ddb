import { trendDays } from './days.ts'
import type { Trend } from './trend.ts'

/** The words on the chart's axes. */
export interface ChartWords {
  readonly across: string
  readonly up: string
}

// Mermaid divides the axis by about ten: below eight it would mark halves.
const lowestMarked = 8
const manyScans = 10

// Instead of marks each bar has its number, and the axis' title the range, for a Mermaid that can't write those.
const numbersInBars = [
  '    showDataLabel: true',
  '    yAxis:',
  '      showLabel: false',
  '      showTick: false',
]

/**
 * Writes the trend as a Mermaid chart: bars for the runs, a line for the baseline. Categories that are
 * alike would fall together into one bar, so each begins with the row's number and not with its date.
 */
export function mermaidChart(trend: Trend, words: ChartWords): string {
  const days = trendDays(trend)
  const labels = trend.drawn.map(({ number }, index) => {
    const day = days[index]
    return day ? `"${number} · ${day}"` : `"${number}"`
  })
  const isMany = trend.drawn.length > manyScans
  const lines = [
    '---',
    'config:',
    '  xyChart:',
    `    width: ${isMany ? 1_000 : 760}`,
    `    height: ${isMany ? 340 : 260}`,
    ...(trend.ceiling < lowestMarked ? numbersInBars : []),
    '    xAxis:',
    '      labelFontSize: 12',
    '  themeVariables:',
    '    xyChart:',
    '      backgroundColor: transparent',
    '      plotColorPalette: "#3b7dd8, #c2850c"',
    '---',
    'xychart-beta',
    `  x-axis "${quotable(words.across)}" [${labels.join(', ')}]`,
    `  y-axis "${quotable(words.up)}" 0 --> ${trend.ceiling}`,
    `  bar [${trend.drawn.map((row) => row.count).join(', ')}]`,
  ]
  if (trend.baseline !== null) {
    lines.push(`  line [${trend.drawn.map(() => trend.baseline).join(', ')}]`)
  }
  return lines.join('\n')
}

function quotable(text: string): string {
  return text.replace(/["\n\r]/g, ' ')
}
