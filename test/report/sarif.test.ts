import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { outcomes } from '../../src/gate/outcome.ts'
import { languages } from '../../src/messages/catalogues.ts'
import { renderSarif } from '../../src/report/sarif/sarif.ts'
import { assessed, assessedFinding, assessment } from './assessments.ts'
import { failed } from './examples.ts'

// The schema of SARIF 2.1.0 (OASIS), without its descriptions, as @microsoft/jest-sarif (MIT) has it.
const schema = JSON.parse(readFileSync(new URL('sarif-2.1.0.schema.json', import.meta.url), 'utf8'))

function sarifOf(report = assessed, language: (typeof languages)[number] = 'en') {
  const text = renderSarif(report, language)
  if (text === null) throw new Error('The report has no SARIF file.')
  return JSON.parse(text)
}

describe('report.sarif', () => {
  it.each(languages)('follows the schema of SARIF 2.1.0 (%s)', (language) => {
    const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false })
    formats.default(ajv)
    const isValid = ajv.compile(schema)
    isValid(sarifOf(assessed, language))
    expect(isValid.errors).toBeNull()
    isValid({ ...sarifOf(), version: '2.0.0' })
    expect(isValid.errors).not.toBeNull()
  })

  it('has each finding at its line, by a relative path, with a fingerprint that no line changes', () => {
    const [{ results }] = sarifOf().runs
    expect(results).toHaveLength(2)
    expect(results[0]).toMatchObject({
      ruleId: 'AUTH-1',
      ruleIndex: 1,
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'docs/open%20api.yaml', uriBaseId: '%SRCROOT%' },
            region: { startLine: 12, startColumn: 7 },
          },
        },
      ],
      partialFingerprints: { 'ruleAndPlace/v1': 'AUTH-1 GET /orders/{orderId}' },
    })
  })

  it('has a description for every rule', () => {
    const [{ tool }] = sarifOf().runs
    expect(tool.driver.rules).toHaveLength(assessment.rules.length)
    for (const rule of tool.driver.rules) {
      for (const part of [rule.shortDescription, rule.fullDescription, rule.help])
        expect(part.text).not.toBe('')
    }
  })

  it('has nothing that somebody answers for, and nothing without a place', () => {
    const ignored = assessedFinding({ status: 'ignored', counted: false })
    const placeless = assessedFinding({ place: 'host', at: null })
    const rules = assessment.rules.map((one) => ({ ...one, findings: [ignored, placeless] }))
    expect(sarifOf({ ...assessed, assessment: { ...assessment, rules } }).runs[0].results).toEqual([])
  })

  it.each(outcomes)('is written after passed and failed only: %s', (outcome) => {
    const isThere = renderSarif({ ...assessed, outcome }, 'en') !== null
    expect(isThere).toBe(outcome === 'passed' || outcome === 'failed')
  })

  it('is not written for a document from elsewhere, nor by a gate without rules', () => {
    expect(renderSarif({ ...assessed, assessment: { ...assessment, file: null } }, 'en')).toBeNull()
    expect(renderSarif(failed, 'en')).toBeNull()
  })
})
