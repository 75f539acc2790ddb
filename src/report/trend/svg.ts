import { escapeHtml } from '../html/html-text.ts'
import { trendDays } from './days.ts'
import type { Trend } from './trend.ts'

/** What is written on the chart, and what a screen reader says instead of it. */
export interface SvgWords {
  readonly title: string
  readonly description: string
  readonly across: string
  readonly up: string
  readonly baseline: string
}

const size = { width: 720, height: 286 } as const
const plot = { left: 48, right: 16, top: 48, bottom: 64 } as const
const plotWidth = size.width - plot.left - plot.right
const plotHeight = size.height - plot.top - plot.bottom
const floor = size.height - plot.bottom

// As attributes and not as styles: a content-security policy that drops styles leaves attributes alone.
// Each has a contrast of at least 3:1 on white and on GitHub's and our own dark background.
const colours = { bar: '#3b7dd8', judgedGood: '#2c974b', judgedBad: '#d1434b', line: '#a8730a' } as const

/** Draws the trend: a bar a run with its count above it, and the baseline as a dashed line. */
export function trendSvg(trend: Trend, words: SvgWords, judgedGood: boolean): string {
  const step = plotWidth / trend.drawn.length
  const height = (count: number) => (count / trend.ceiling) * plotHeight
  const barWidth = Math.min(44, step * 0.62)
  const days = trendDays(trend)
  const bars = trend.drawn.map((row, index) => {
    const middle = plot.left + step * (index + 0.5)
    // Nothing to see would look like nothing known: a count of 0 gets a line of its own.
    const tall = Math.max(1.5, height(row.count))
    const fill = row.judged ? (judgedGood ? colours.judgedGood : colours.judgedBad) : colours.bar
    const day = days[index]
    const weight = row.judged ? ' font-weight="bold"' : ''
    return [
      `<rect x="${round(middle - barWidth / 2)}" y="${round(floor - tall)}" width="${round(barWidth)}" height="${round(tall)}" rx="2" fill="${fill}"/>`,
      text(middle, floor - tall - 6, String(row.count), `text-anchor="middle"${weight}`),
      text(middle, floor + 16, String(row.number), `text-anchor="middle"${weight}`),
      ...(day ? [text(middle, floor + 31, day, 'text-anchor="middle" font-size="11"')] : []),
    ].join('')
  })
  const parts = [
    `<title id="trend-title">${escapeHtml(words.title)}</title>`,
    `<desc id="trend-description">${escapeHtml(words.description, 2_000)}</desc>`,
    `<line x1="${plot.left}" y1="${floor}" x2="${size.width - plot.right}" y2="${floor}" stroke="currentColor" stroke-opacity="0.5"/>`,
    text(plot.left - 8, floor + 4, '0', 'text-anchor="end"'),
    text(plot.left - 8, plot.top + 4, String(trend.ceiling), 'text-anchor="end"'),
    text(4, 14, words.up, ''),
    text(plot.left + plotWidth / 2, size.height - 10, words.across, 'text-anchor="middle"'),
    ...bars,
  ]
  if (trend.baseline !== null) parts.push(baselineLine(floor - height(trend.baseline), words.baseline))
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" width="${size.width}" height="${size.height}" role="img" aria-labelledby="trend-title trend-description" font-family="sans-serif" font-size="12" fill="currentColor">`,
    ...parts.map((part) => `  ${part}`),
    '</svg>',
  ].join('\n')
}

function baselineLine(y: number, label: string): string {
  const right = size.width - plot.right
  return [
    `<line x1="${plot.left}" y1="${round(y)}" x2="${right}" y2="${round(y)}" stroke="${colours.line}" stroke-width="2" stroke-dasharray="6 4"/>`,
    text(right, 14, `- - ${label}`, `text-anchor="end"`),
  ].join('')
}

function text(x: number, y: number, content: string, attributes: string): string {
  const rest = attributes === '' ? '' : ` ${attributes}`
  return `<text x="${round(x)}" y="${round(y)}"${rest}>${escapeHtml(content, 100)}</text>`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
