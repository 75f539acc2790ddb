import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { boundedAssessment, mostFindingsOfRule } from '../../src/gate/assessment.ts'
import { redactReport } from '../../src/gate/redact-report.ts'
import { languages } from '../../src/messages/catalogues.ts'
import { renderHtml } from '../../src/report/html/html.ts'
import { renderJson } from '../../src/report/json.ts'
import { renderJunit } from '../../src/report/junit/junit.ts'
import { renderComment } from '../../src/report/markdown/comment.ts'
import { renderMarkdownFile, renderSummary } from '../../src/report/markdown/markdown.ts'
import { renderText } from '../../src/report/text.ts'
import { expectReportSchema } from '../support/report-schema.ts'
import { assessed, assessedFinding, assessment } from './assessments.ts'

describe('a report with an assessment', () => {
  it.each(languages)('is described by the schema (%s)', (language) => {
    expectReportSchema(renderJson(assessed, language))
  })

  it('has rules, points and what was asked, by names that are the same in every language', () => {
    for (const language of languages) {
      const { asked, points, rules } = JSON.parse(renderJson(assessed, language))
      expect(rules.map(({ id, state }: { id: string; state: string }) => `${id} ${state}`)).toEqual([
        'TLS-1 met',
        'AUTH-1 not_met',
        'AUTH-2 not_visible',
        'VER-1 not_applicable',
      ])
      expect(rules[1].findings[0]).toMatchObject({ place: 'GET /orders/{orderId}', status: 'new', line: 12 })
      expect(points.map(({ id }: { id: string }) => id)).toEqual([
        'authentication',
        'encryption',
        'monitoring',
      ])
      expect(asked).toEqual(assessment.asked)
    }
  })

  it('tells people of every finding, every rule and every point', () => {
    for (const text of [
      renderSummary(assessed, 'en'),
      renderMarkdownFile(assessed, 'en'),
      renderHtml(assessed, 'en'),
    ]) {
      for (const part of [
        'AUTH-1',
        'AUTH-2',
        'VER-1',
        'Authentication',
        'Monitoring',
        'not visible',
        'No operation refused',
      ]) {
        expect(text).toContain(part)
      }
      expect(text).toContain('public on purpose')
    }
    expect(renderComment(assessed, 'en')).toContain('AUTH-1')
    expect(renderText(assessed, 'en', { colour: false })).toContain('AUTH-1')
  })

  it('is a test suite with a case a rule, where only what counts is a failure', () => {
    const cases: string[] = []
    let name = ''
    const parser = new SaxesParser()
    parser.on('opentag', (tag) => {
      if (tag.name === 'testcase') {
        name = String(tag.attributes['name'])
        cases.push(name)
      }
      if (tag.name === 'failure' || tag.name === 'skipped') {
        cases[cases.length - 1] = `${name} ${tag.name} ${String(tag.attributes['type'])}`
      }
    })
    parser.write(renderJunit(assessed, 'en')).close()
    expect(cases).toEqual([
      'run',
      'max_high failure fail',
      'TLS-1',
      'AUTH-1 failure counted',
      'AUTH-2 skipped not_visible',
      'VER-1 skipped not_applicable',
    ])
    const known = {
      ...assessment,
      rules: assessment.rules.map((one) => ({ ...one, findings: one.findings.slice(1) })),
    }
    expect(renderJunit({ ...assessed, checks: [], assessment: known }, 'en')).not.toContain('<failure')
  })

  it('has no secret in places, evidence and addresses', () => {
    const dirty = assessedFinding({ place: 'GET /tell/hunter2hunter2', evidence: 'x hunter2hunter2' })
    const report = {
      ...assessed,
      assessment: {
        ...assessment,
        rules: assessment.rules.map((one) => (one.id === 'AUTH-1' ? { ...one, findings: [dirty] } : one)),
        asked: [
          {
            method: 'GET',
            url: 'https://a.example/hunter2hunter2',
            kind: 'x',
            status: 200,
            result: 'answered',
          },
        ],
      },
    }
    const clean = redactReport(report, (text) => text.replaceAll('hunter2hunter2', '***'))
    expect(renderJson(clean, 'en')).not.toContain('hunter2')
    expect(renderHtml(clean, 'en')).not.toContain('hunter2')
  })

  it('is bounded, and keeps what counts', () => {
    const findings = [
      ...Array.from({ length: 300 }, (_, index) =>
        assessedFinding({
          place: `GET /${index}`,
          counted: false,
          status: 'known',
          evidence: 'x'.repeat(5_000),
        }),
      ),
      assessedFinding({ place: 'GET /counted', level: 'low' }),
    ]
    const [, rule] = assessment.rules
    if (rule === undefined) throw new Error('no rule')
    const { rules } = boundedAssessment({ ...assessment, rules: [{ ...rule, findings }] })
    expect(rules[0]?.findings).toHaveLength(mostFindingsOfRule)
    expect(rules[0]?.findingsLeftOut).toBe(201)
    expect(rules[0]?.findings[0]?.place).toBe('GET /counted')
    expect(String(rules[0]?.findings[1]?.evidence).length).toBeLessThanOrEqual(1_000)
  })
})
