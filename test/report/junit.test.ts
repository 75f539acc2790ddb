import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { type Outcome, outcomes } from '../../src/gate/outcome.ts'
import type { GateReport } from '../../src/gate/report.ts'
import { message } from '../../src/messages/message.ts'
import { renderJunit } from '../../src/report/junit/junit.ts'
import { hostileReports } from './arbitrary-report.ts'
import { examples, failed, incompleteWithWarning, misconfigured, passed } from './examples.ts'

interface Element {
  name: string
  attributes: { [name: string]: string }
  children: Element[]
  text: string
}

/** Reads XML strictly: whatever is not well-formed throws. */
function parse(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  const parser = new SaxesParser({ xmlns: false })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes: { ...attributes }, children: [], text: '' }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => open.pop())
  parser.on('text', (text) => {
    const element = open.at(-1)
    if (element !== undefined) element.text += text
  })
  parser.write(xml).close()
  return root
}

// What the schema of Jenkins' xUnit plugin (junit-10.xsd) allows, as far as we write it.
const allowed: {
  [name: string]: { required: string[]; optional: string[]; children: string[] }
} = {
  testsuites: {
    required: [],
    optional: ['name', 'time', 'tests', 'failures', 'errors'],
    children: ['testsuite'],
  },
  testsuite: {
    required: ['name', 'tests', 'failures', 'errors'],
    optional: ['time', 'skipped', 'timestamp'],
    children: ['properties', 'testcase', 'system-out'],
  },
  properties: { required: [], optional: [], children: ['property'] },
  property: { required: ['name', 'value'], optional: [], children: [] },
  testcase: {
    required: ['name'],
    optional: ['time', 'classname'],
    children: ['skipped', 'error', 'failure', 'system-out'],
  },
  failure: { required: [], optional: ['type', 'message'], children: [] },
  error: { required: [], optional: ['type', 'message'], children: [] },
  skipped: { required: [], optional: ['type', 'message'], children: [] },
  'system-out': { required: [], optional: [], children: [] },
}
const seconds = /^(([0-9]{0,3},)*[0-9]{3}|[0-9]{0,3})*(\.[0-9]*)?$/

function expectSchema(element: Element) {
  const rule = allowed[element.name]
  expect(rule, element.name).toBeDefined()
  if (rule === undefined) return
  const names = Object.keys(element.attributes)
  for (const name of names) expect([...rule.required, ...rule.optional]).toContain(name)
  for (const name of rule.required) expect(names).toContain(name)
  if (element.attributes['time'] !== undefined) expect(element.attributes['time']).toMatch(seconds)
  for (const child of element.children) {
    expect(rule.children).toContain(child.name)
    expectSchema(child)
  }
}

function suiteOf(report: GateReport): Element {
  const [suites] = parse(renderJunit(report, 'en')).children
  const suite = suites?.children[0]
  if (suites?.name !== 'testsuites' || suite === undefined) throw new Error('no suite')
  expectSchema(suites)
  return suite
}

/** Gives the cases by name, each with the element that says it isn't a pass. */
function marksOf(report: GateReport): { [name: string]: string } {
  const cases = suiteOf(report).children.filter((child) => child.name === 'testcase')
  return Object.fromEntries(
    cases.map((each) => [
      each.attributes['name'],
      each.children.find((child) => child.name !== 'system-out')?.name ?? 'pass',
    ]),
  )
}

describe('junit.xml', () => {
  it.each(Object.entries(examples))('is what the schema of Jenkins allows (%s)', (_, report) => {
    expect(suiteOf(report).name).toBe('testsuite')
  })

  it('has a case for the run and one for each check', () => {
    expect(marksOf(passed)).toEqual({
      run: 'pass',
      max_alerts: 'pass',
      min_complete: 'pass',
      requests_sent: 'pass',
    })
  })

  it('calls a failure what the gate counted, and counts the failures', () => {
    expect(marksOf(failed)).toEqual({
      run: 'pass',
      max_alerts: 'failure',
      max_alert_increase: 'failure',
      min_complete: 'pass',
      requests_sent: 'pass',
    })
    expect(suiteOf(failed).attributes).toMatchObject({ tests: '5', failures: '2', errors: '0', skipped: '0' })
  })

  it('skips what a lenient policy did not count, so that Jenkins stays green', () => {
    expect(marksOf(incompleteWithWarning)).toMatchObject({
      run: 'pass',
      max_alerts: 'skipped',
      min_complete: 'skipped',
    })
  })

  it('calls an error what stopped the run', () => {
    expect(marksOf(misconfigured)).toEqual({ run: 'error' })
    expect(suiteOf(misconfigured).attributes).toMatchObject({ tests: '1', failures: '0', errors: '1' })
  })

  it.each(outcomes.map((outcome): [Outcome] => [outcome]))(
    'is red for %s exactly when the run fails',
    (outcome) => {
      const check = passed.checks[0]
      if (check === undefined) throw new Error('no check')
      const judged = outcome === 'failed' || outcome === 'incomplete'
      const reason = message('reason_not_finished')
      const checks = judged ? [{ ...check, result: 'fail' as const, reason }] : []
      const red = (conclusion: GateReport['conclusion']) => {
        const { failures, errors } = suiteOf({ ...passed, outcome, conclusion, checks, reason }).attributes
        return Number(failures) + Number(errors) > 0
      }
      const always = ['passed', 'skipped', 'started', 'checked'].includes(outcome)
      expect(red(always ? 'notice' : 'failure')).toBe(!always)
      expect(red('warning')).toBe(false)
    },
  )

  it('is well-formed and keeps to the schema whatever a service says', () => {
    fc.assert(fc.property(hostileReports, (report) => void suiteOf(report)))
  })

  it('keeps a message whole, whatever characters it has', () => {
    const error = 'a < b && "c" > \'d\' ]]> 日本語 🧪'
    const [, testcase] = suiteOf({
      ...misconfigured,
      reason: message('reason_unforeseen', { error }),
    }).children
    expect(testcase?.children[0]?.attributes['message']).toContain(error)
    expect(testcase?.children[0]?.text).toContain(error)
  })
})
