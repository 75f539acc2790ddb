import { describe, expect, it } from 'vitest'
import type { FortifySimulatorOptions } from '../../../src/simulator/fortify/server.ts'
import {
  createFortifyFaultBench,
  expectClearReason,
  expectNoSecret,
  outcomeOfRun,
  password,
} from './fault-bench.ts'

const misread: readonly [wrong: string, inputs: Record<string, string>, says: RegExp][] = [
  ['a URL without a context path', { url: 'https://ssc.example.com' }, /^url is .*context path/],
  ['plain http to another host', { url: 'http://ssc.example.com/ssc' }, /plain http/],
  [
    'a type for components of SSC',
    { type: 'WIESystemToken' },
    /a type that SSC makes for its own components/,
  ],
  ['a type that is no name', { type: 'CI Token' }, /^type is "CI Token"; allowed: /],
  ['a lifetime under an hour', { lifetime: '30m' }, /lifetime .*at least 1h/],
  ['a lifetime without a unit', { lifetime: '90' }, /^lifetime is "90"/],
  ['a user name with a colon', { username: 'a:b' }, /^username holds a colon/],
  ['a password with a line break', { password: `${password}\nx` }, /^password holds a control character/],
]

const usual = { username: 'fault-tests', password }
const refused: readonly [
  wrong: string,
  settings: FortifySimulatorOptions,
  inputs: Record<string, string>,
  says: RegExp,
][] = [
  ['a type that the server does not have', {}, { type: 'JenkinsToken' }, /It has: .*CIToken/],
  [
    'an expired password',
    { users: [{ ...usual, passwordExpired: true }] },
    {},
    /password is wrong or has expired/,
  ],
  ['a user of single sign-on only', { users: [{ ...usual, kind: 'SSO' }] }, {}, /single sign-on only/],
  ['a suspended account', { users: [{ ...usual, suspended: true }] }, {}, /locked or suspended/],
  ['no token left to have', { quota: 0 }, {}, /HTTP 409/],
]

describe('a job that asks for a token', () => {
  it.each(misread)('is told what is wrong with %s, before anything is sent', async (_, inputs, says) => {
    const bench = await createFortifyFaultBench()
    const told = await bench.issue(inputs).then(
      () => '',
      (error: unknown) => (error instanceof Error ? error.message : ''),
    )
    expect(told).toMatch(says)
    expect(told).toMatch(/^[^\n]{20,500}$/)
    expect(told).not.toContain(password)
    expect(bench.simulator.requests).toEqual([])
  })

  it.each(refused)('is told what is wrong with %s, and asks once', async (_, settings, inputs, says) => {
    const bench = await createFortifyFaultBench(settings)
    const run = await bench.issue(inputs)
    expect(outcomeOfRun(run)).toBe('refused')
    expectClearReason(run, says)
    expect(bench.simulator.requests.filter(({ operation }) => operation === 'create-token')).toHaveLength(1)
    expectNoSecret(bench, run, await bench.post(run))
    expect(bench.simulator.state.tokens.left).toEqual([])
  })
})
