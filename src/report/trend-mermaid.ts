import type { Trend } from './trend.ts'

/** The words on the chart's axes. */
export interface ChartWords {
  readonly scans: string
  readonly alerts: string
}

// Mermaid divides the axis by ten: below ten it would mark half alerts.
const lowestCeiling = 10

/**
 * Writes the trend as a Mermaid chart: bars for the scans, a line for the baseline. Categories that are
 * alike would fall together into one bar, so they are the rows' numbers and not their dates.
 */
export function mermaidChart(trend: Trend, words: ChartWords): string {
  const lines = [
    '---',
    'config:',
    '  xyChart:',
    '    width: 760',
    '    height: 260',
    '  themeVariables:',
    '    xyChart:',
    '      backgroundColor: transparent',
    '      plotColorPalette: "#3b7dd8, #c2850c"',
    '---',
    'xychart-beta',
    `  x-axis "${quotable(words.scans)}" [${trend.drawn.map((row) => `"${row.number}"`).join(', ')}]`,
    `  y-axis "${quotable(words.alerts)}" 0 --> ${Math.max(lowestCeiling, trend.ceiling)}`,
    `  bar [${trend.drawn.map((row) => row.alerts).join(', ')}]`,
  ]
  if (trend.baseline !== null) {
    lines.push(`  line [${trend.drawn.map(() => trend.baseline).join(', ')}]`)
  }
  return lines.join('\n')
}

function quotable(text: string): string {
  return text.replace(/["\n\r]/g, ' ')
}
