import { describe, expect, it } from 'vitest'
import { languages } from '../../src/messages/catalogues.ts'
import { message } from '../../src/messages/message.ts'
import { renderHtml } from '../../src/report/html/html.ts'
import { renderJunit } from '../../src/report/junit/junit.ts'
import { renderComment } from '../../src/report/markdown/comment.ts'
import { renderSummary } from '../../src/report/markdown/markdown.ts'
import { renderSlack } from '../../src/report/slack.ts'
import { renderText } from '../../src/report/text.ts'
import { finding, fleetOf, reportOf, subject } from './fleets.ts'
import { renderMarkdown } from './markup.ts'

const sizes = [1, 200, 201, 20_000] as const
const fleets = new Map(sizes.map((size) => [size, fleetOf(size)]))
const report = (size: (typeof sizes)[number]) => reportOf(fleets.get(size) ?? fleetOf(size))
const text = (size: (typeof sizes)[number]) => renderText(report(size), 'en', { colour: false })
const rowsOf = (html: string) => html.match(/<tr>\s*<t[hd][^>]*>(?:<a[^>]*>)?shop-web-/g)?.length ?? 0

describe('A fleet of instances', () => {
  it.each([
    ['en', /201 instances: .*1 instance more is not shown/s],
    ['ja', /インスタンスは201台です.*ほか1台は表示していません/s],
    ['ko', /인스턴스는 201대입니다.*그 외 1대는 표시하지 않았습니다/s],
  ] as const)('is counted by their own word in %s, and nowhere as subjects', (language, said) => {
    const ofInstances = reportOf({ ...(fleets.get(201) ?? fleetOf(201)), kind: 'instance' })
    const html = renderHtml(ofInstances, language)
    expect(html).toMatch(said)
    for (const each of [html, renderJunit(ofInstances, language), renderSummary(ofInstances, language)]) {
      expect(each).not.toMatch(/\d subjects?\b|対象は|検出項目のない対象|대상은|대상 \d/)
    }
  })
})

describe.each(sizes)('a report of %i subjects', (size) => {
  it('names the worst 25 in summary and comment, and says how many more there are', () => {
    for (const render of [renderSummary, renderComment]) {
      const said = render(report(size), 'en')
      expect(rowsOf(renderMarkdown(said))).toBe(Math.min(25, size))
      if (size > 25) expect(said).toContain(`${(size - 25).toLocaleString('en')} more are not shown here`)
      else expect(said).not.toContain('not shown here')
    }
  })

  it('shows at most 200 in report.html, the rest as a number', () => {
    const html = renderHtml(report(size), 'en')
    expect(rowsOf(html)).toBe(Math.min(200, size))
    if (size > 200) expect(html).toContain(`${(size - 200).toLocaleString('en')} more are not shown here`)
    else expect(html).not.toContain('not shown here')
  })

  it('names the worst ten on a terminal', () => {
    expect(text(size).match(/^ {2}. shop-web-/gm)).toHaveLength(Math.min(10, size))
  })

  it('says the totals everywhere, in each language', () => {
    for (const language of languages) {
      const of = reportOf(fleetOf(size, language))
      const total = size.toLocaleString('en')
      for (const said of [
        renderSummary(of, language),
        renderComment(of, language),
        renderHtml(of, language),
        renderText(of, language, { colour: false }),
        renderSlack(of, language).text,
      ]) {
        expect(said).toContain(total)
      }
    }
  })

  it('has a JUnit suite for each subject that is not clean, and one for all others', () => {
    const xml = renderJunit(report(size), 'en')
    const shown = fleets.get(size)?.subjects ?? []
    const unclean = shown.filter(({ findings, state }) => state !== 'pass' || findings.length > 0)
    expect(xml.match(/<testsuite name="scangate\.vaddy\.(?:[A-Z]{2}\d)\./g)).toHaveLength(unclean.length)
    expect(xml.match(/<testsuite name="scangate\.vaddy\.fleet"/g)).toHaveLength(1)
    expect(xml.includes('name="left_out"')).toBe(size > 200)
  })
})

describe('a fleet in JUnit', () => {
  const of = (subjects: Parameters<typeof subject>[2][], conclusion: 'failure' | 'warning' = 'failure') => {
    const fleet = fleetOf(subjects.length, 'en', (number) => subject(number, 'en', subjects[number] ?? {}))
    return renderJunit({ ...reportOf(fleet), checks: [], conclusion }, 'en')
  }
  const quiet = finding(1, 'en', { counted: false })

  it('has a failure exactly for each finding that the gate counted', () => {
    const findings = [
      finding(0, 'en', { counted: true }),
      quiet,
      finding(2, 'en', { counted: false, status: 'ignored' }),
    ]
    const xml = of([{ state: 'fail', findings }])
    expect(xml.match(/<failure /g)).toHaveLength(1)
    expect(xml.match(/<skipped /g)).toHaveLength(1)
    expect(xml).toContain('restart the service')
  })

  it('has a failure for a subject that failed without a finding, with its reason', () => {
    const xml = of([{ state: 'fail', findings: [], reason: message('reason_nothing_sent') }])
    expect(xml).toMatch(/<failure message="The scan sent no request[^"]*" type="fail">/)
  })

  it('has none for a subject that passed in spite of what was found', () => {
    expect(of([{ state: 'pass', findings: [quiet] }])).not.toContain('<failure')
  })

  it('has none where the step passes all the same', () => {
    const xml = of([{ state: 'fail', findings: [finding(0, 'en', { counted: true })] }], 'warning')
    expect(xml).not.toContain('<failure')
    expect(xml).toContain('type="counted"')
  })

  it('has one for subjects that failed and are not shown', () => {
    const xml = of(Array.from({ length: 201 }, () => ({ state: 'fail', findings: [] }) as const))
    expect(xml).toMatch(/name="left_out"[^>]*>\s*<failure [^>]*type="fail"/)
    expect(xml.match(/<failure /g)).toHaveLength(201)
  })
})

describe('a fleet for people', () => {
  it('folds away what was found and what to do about it, each text once', () => {
    const html = renderMarkdown(renderSummary(reportOf(fleetOf(25)), 'en'))
    expect(html).toContain('<summary>How to mend it</summary>')
    expect(html.split('restart the service. (1)').length).toBe(2)
  })

  it('says why a subject is no pass', () => {
    const fleet = fleetOf(1, 'en', () => subject(3))
    expect(renderSummary(reportOf(fleet), 'en')).toContain(
      '**shop-web-00003**: The run ended before it could say how.',
    )
  })

  it('has in each cell of the heat map the number, and no colour for none', () => {
    const fleet = fleetOf(1, 'en', () =>
      subject(0, 'en', { counts: { high: 9, medium: 1, low: 0 }, findings: [] }),
    )
    const html = renderHtml(reportOf(fleet), 'en')
    expect(html).toContain(
      '<td class="number high heat-3">9</td><td class="number medium heat-1">1</td><td class="number">0</td>',
    )
  })
})
