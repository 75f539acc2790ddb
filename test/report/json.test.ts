import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { outcomes } from '../../src/gate/outcome.ts'
import { languages } from '../../src/messages/catalogues.ts'
import { renderJson } from '../../src/report/json.ts'
import { examples, failed, passed } from './examples.ts'
import { fleetOf, reportOf } from './fleets.ts'

interface Schema {
  [keyword: string]: unknown
  properties?: { [name: string]: Schema }
}

const schema = JSON.parse(
  readFileSync(new URL('../../schema/report.v1.schema.json', import.meta.url), 'utf8'),
) as Schema

/** Forbids every property that the schema does not describe, which its readers must accept. */
function closed(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(closed)
  if (typeof part !== 'object' || part === null) return part
  const copy = Object.fromEntries(Object.entries(part).map(([key, value]) => [key, closed(value)]))
  return 'properties' in copy && !('additionalProperties' in copy)
    ? { ...copy, additionalProperties: false }
    : copy
}

function validator(of: unknown) {
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true })
  formats.default(ajv)
  return ajv.compile(of as object)
}

describe('report.json', () => {
  const isValid = validator(schema)
  const isDescribed = validator(closed(schema))

  for (const [name, report] of Object.entries(examples)) {
    for (const language of languages) {
      it(`follows its schema, which describes all of it (${name}, ${language})`, () => {
        const json: unknown = JSON.parse(renderJson(report, language))
        isValid(json)
        expect(isValid.errors).toBeNull()
        isDescribed(json)
        expect(isDescribed.errors).toBeNull()
      })
    }
  }

  it.each([1, 200, 201, 20_000])('follows its schema with a fleet of %i', (count) => {
    for (const language of languages) {
      const json: unknown = JSON.parse(renderJson(reportOf(fleetOf(count, language)), language))
      isDescribed(json)
      expect(isDescribed.errors).toBeNull()
    }
  })

  it('has a schema that describes every fact of the examples', () => {
    const described = Object.keys(schema.properties?.['facts']?.properties ?? {})
    expect(
      Object.keys({ ...failed.facts, adopted: true }).filter((fact) => !described.includes(fact)),
    ).toEqual([])
  })

  it('has a schema that takes the names of a source that nobody knows yet, but no other verdict', () => {
    const report = JSON.parse(renderJson(failed, 'en')) as { checks: object[]; [key: string]: unknown }
    const [check] = report.checks
    const other = {
      ...report,
      source: 'another',
      subject: { kind: 'fleet', id: 'KR1' },
      facts: { instance_count: 3, regions: ['KR1'] },
      checks: [{ ...check, id: 'max_high', unit: 'items' }],
      links: [{ key: 'dashboard', url: 'https://example.com/' }],
    }
    isValid(other)
    expect(isValid.errors).toBeNull()
    for (const odd of ['An other', 'a-b', '', '1']) expect(isValid({ ...other, source: odd })).toBe(false)
    expect(isValid({ ...other, checks: [{ ...check, result: 'fine' }] })).toBe(false)
    expect(isValid({ ...other, conclusion: 'fine' })).toBe(false)
  })

  it('has no fleet where a run judged one subject', () => {
    expect(JSON.parse(renderJson(failed, 'en'))).not.toHaveProperty('fleet')
  })

  it('has a schema that knows every outcome', () => {
    expect(schema.properties?.['outcome']?.['enum']).toEqual(outcomes)
    expect(schema.properties?.['language']?.['enum']).toEqual(languages)
  })

  it('has a schema that rejects what is no report', () => {
    const report = JSON.parse(renderJson(passed, 'en')) as { [key: string]: unknown }
    expect(isValid({ ...report, outcome: 'fine' })).toBe(false)
    expect(isValid({ ...report, reason: 'text alone' })).toBe(false)
    const { checks: _, ...withoutChecks } = report
    expect(isValid(withoutChecks)).toBe(false)
  })

  it('gives the same key beside the text of every language', () => {
    const reasons = languages.map((language) => {
      const { reason } = JSON.parse(renderJson(failed, language)) as { reason: { key: string; text: string } }
      return reason
    })
    expect(new Set(reasons.map((reason) => reason.key))).toEqual(new Set(['reason_alerts']))
    expect(new Set(reasons.map((reason) => reason.text)).size).toBe(languages.length)
  })

  it('escapes what a terminal or a runner could take for a command, and changes no value', () => {
    const label = '##[error] \u202e \u009b31m \u{e0041} ok'
    const json = renderJson({ ...passed, facts: { crawl_label: label } }, 'en')
    expect(json).not.toMatch(/##\[|[\u007f-\u009f\u200b\u202a-\u202e]|\u{e0041}/u)
    expect((JSON.parse(json) as { facts: unknown }).facts).toEqual({ crawl_label: label })
  })

  it('writes null for an answer without a body', () => {
    const answer = { endpoint: 'GET /v2/scan/result', status: 502, body: undefined }
    const { last_answer } = JSON.parse(renderJson({ ...passed, lastAnswer: answer }, 'en'))
    expect(last_answer).toEqual({ ...answer, body: null })
  })
})
