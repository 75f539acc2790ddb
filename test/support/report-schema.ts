import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { expect } from 'vitest'

/** Fails the test where a `report.json` does not follow its schema. */
export function expectReportSchema(json: string): void {
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true })
  formats.default(ajv)
  const isValid = ajv.compile(JSON.parse(readFileSync('schema/report.v1.schema.json', 'utf8')))
  isValid(JSON.parse(json))
  expect(isValid.errors).toBeNull()
}
