import { describe, expect, it } from 'vitest'
import type { Scenario, ScenarioName } from '../../../src/simulator/api/scenarios.ts'
import { usualAnswer } from '../../../src/simulator/api/shop.ts'
import { type RuleId, ruleIds, rules } from '../../../src/sources/api/rule.ts'
import { nodes } from '../../support/action.ts'
import { createApiActionBench } from '../../support/api/action.ts'
import { type ReportedRule, reportFolder, reportIn, statesIn } from '../../support/api/report.ts'
import { documents, weakDocument } from './documents.ts'
import { tlsCases } from './tls-targets.ts'

interface Case {
  readonly name: string
  readonly scenario: ScenarioName | Scenario
  readonly inputs?: () => Record<string, string>
  readonly outcome: string
  /** What becomes of rules: a state, with levels and places where there are any. */
  readonly says: Partial<Record<RuleId, string>>
}

/** An API whose versions end in a year. */
const endingLater: Scenario = {
  description: 'Its end is announced and has not come.',
  answer: (request) => {
    const usual = usualAnswer(request)
    const sunset = new Date(request.now + 365 * 86_400_000).toUTCString()
    return typeof usual === 'string' ? usual : { ...usual, headers: { ...usual.headers, sunset } }
  },
}

const always = <State extends string>(state: State, ...ids: readonly RuleId[]) =>
  Object.fromEntries(ids.map((id) => [id, state]))

const protectedOnes = ['GET /v1/customers', 'GET /v1/orders', 'GET /v1/orders/{id}']

const cases: readonly Case[] = [
  {
    name: 'an API that keeps what it promises',
    scenario: 'clean',
    outcome: 'passed',
    says: {
      ...always('met', 'TLS-6', 'AUTH-1', 'AUTH-2', 'AUTH-3', 'AUTH-4', 'AUTH-5', 'AUTH-6'),
      ...always('met', 'LIST-1', 'LIST-2', 'RATE-1', 'RATE-2', 'INPUT-1', 'ERR-1', 'ERR-2', 'ERR-3'),
      ...always('met', 'XSS-1', 'DATA-1', 'DOC-1', 'DOC-2', 'VDP-1'),
      ...always('not_visible', 'TLS-1', 'TLS-2', 'TLS-3', 'TLS-4', 'TLS-5'),
      ...always('not_applicable', 'SCOPE-1', 'VER-1'),
    },
  },
  {
    name: 'one with scopes whose end is announced',
    scenario: endingLater,
    inputs: () => ({ openapi: documents.scoped() }),
    outcome: 'passed',
    says: { ...always('met', 'SCOPE-1', 'VER-1'), 'AUTH-4': 'not_met: medium GET /v1/status' },
  },
  {
    name: 'one without anything to write, to fill in or to sign in to',
    scenario: 'clean',
    inputs: () => ({ openapi: documents.plain(), require: 'none' }),
    outcome: 'passed',
    says: {
      ...always('not_applicable', 'AUTH-5', 'AUTH-6', 'SCOPE-1', 'INPUT-1', 'DOC-2'),
      ...always('not_visible', 'AUTH-1', 'AUTH-2', 'AUTH-3', 'DATA-1'),
    },
  },
  {
    name: 'a wall in front of an API without a document',
    scenario: 'wall',
    inputs: () => ({ openapi: 'none' }),
    outcome: 'incomplete',
    says: always('not_visible', ...ruleIds),
  },
  {
    name: 'a document that keeps no rule of its own',
    scenario: 'clean',
    inputs: () => ({ openapi: weakDocument }),
    outcome: 'passed',
    says: {
      'TLS-6': 'not_met: medium /servers/0/url',
      'AUTH-5': 'not_met: medium POST /v1/orders',
      'AUTH-6':
        'not_met: medium /components/securitySchemes/key, medium /components/securitySchemes/oauth/flows/implicit, low /components/securitySchemes/basic',
      'SCOPE-1': 'not_met: low /components/securitySchemes/oauth',
      'RATE-2': 'not_met: low /paths',
      'INPUT-1':
        'not_met: low /paths/~1v1~1orders/get/parameters/0, low /paths/~1v1~1orders/post/requestBody/content/application~1json',
      'DOC-2': 'not_met: low GET /v1/orders',
    },
  },
  {
    name: 'one that lets anybody in',
    scenario: 'unprotected',
    outcome: 'failed',
    says: { 'AUTH-1': `not_met: ${protectedOnes.map((place) => `high ${place}`).join(', ')}` },
  },
  {
    name: 'one that takes any credential',
    scenario: 'any-token',
    outcome: 'failed',
    says: { 'AUTH-1': 'met', 'AUTH-2': 'not_met: high GET /v1/customers' },
  },
  {
    name: 'one with bare answers',
    scenario: 'bare',
    outcome: 'passed',
    says: {
      'AUTH-1': 'met',
      'AUTH-3': 'not_met: low host',
      'RATE-1': 'not_visible',
      'XSS-1': 'not_met: low host',
      'DATA-1': `not_met: ${protectedOnes.map((place) => `medium ${place}`).join(', ')}`,
    },
  },
  {
    name: 'one whose errors tell of its inside',
    scenario: 'chatty',
    outcome: 'failed',
    says: {
      'ERR-1': 'not_met: high host, high GET /v1/status',
      'ERR-2': 'not_met: low host, low GET /v1/status',
      'ERR-3': 'not_met: low host',
    },
  },
  {
    name: 'one that every page may read',
    scenario: 'open-cors',
    outcome: 'failed',
    says: { 'LIST-1': 'not_met: high host' },
  },
  {
    name: 'one that echoes',
    scenario: 'echo',
    outcome: 'passed',
    says: { 'LIST-2': 'not_met: medium host' },
  },
  {
    name: 'one that is out of date',
    scenario: 'stale',
    outcome: 'passed',
    says: {
      'DOC-1': 'not_met: medium GET /v1/status',
      'VER-1': 'not_met: medium GET /v1/customers',
      'VDP-1': 'not_met: medium host',
    },
  },
  {
    name: 'one that nobody can tell of a weakness',
    scenario: 'no-contact',
    outcome: 'passed',
    says: { 'VDP-1': 'not_met: low host' },
  },
]

describe.each(nodes)('the committed check under %s', (_, node) => {
  it.each(cases)('judges $name', async ({ inputs = () => ({}), outcome, says, scenario }) => {
    const bench = await createApiActionBench({ node, scenario })
    const folder = reportFolder()
    const step = await bench.run({ report_dir: folder, ...inputs() })
    const report = reportIn(folder)
    expect(statesIn(report)).toMatchObject(says)
    expect({ outcome: step.outputs['outcome'], log: step.log }).toMatchObject({ outcome })
    expect(report.rules.map(({ id }) => id)).toEqual(ruleIds)
  })
})

describe('the cases of this folder', () => {
  const stateOf = (said: string) => said.split(':', 1)[0]
  const seen = (id: RuleId) =>
    [...cases, ...tlsCases].flatMap(({ says }) => (says[id] === undefined ? [] : [stateOf(says[id])]))

  it.each(ruleIds)(
    'have a target that meets it, one that does not and one where it is not visible: %s',
    (id) => {
      const wanted: ReportedRule['state'][] = ['met', 'not_visible']
      // A limit that nobody announces may be there all the same.
      if (rules[id].level !== null) wanted.push('not_met')
      expect(seen(id)).toEqual(expect.arrayContaining(wanted))
    },
  )
})
