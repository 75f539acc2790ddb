import { describe, expect, it } from 'vitest'
import { chooseScanTypes, type Plan, plans } from '../../../src/simulator/vaddy/plans.ts'

const codes = (plan: Plan, wanted?: string) => chooseScanTypes(plan, wanted)?.map((type) => type.code)

describe('the scan types of a plan', () => {
  it('grow with the plan', () => {
    expect(plans.map((plan) => codes(plan)?.length)).toEqual([3, 6, 12, 19])
    expect(codes('starter')).toEqual(['XSS', 'SQLI', 'XSS_STORE'])
  })

  it.each([
    ['SQLI', ['SQLI']],
    ['SQLI,XSS', ['XSS', 'SQLI']],
    ['SQLI, SQLI', ['SQLI']],
    ['', ['XSS', 'SQLI', 'XSS_STORE']],
    [undefined, ['XSS', 'SQLI', 'XSS_STORE']],
    ['SQLI,NOPE', undefined],
    ['SQLI,RFI', undefined],
    ['sqli', undefined],
    ['SQLI,', undefined],
  ])('are chosen by %j', (wanted, expected) => {
    expect(codes('starter', wanted)).toEqual(expected)
  })

  it('have different codes and names', () => {
    const types = chooseScanTypes('advanced', undefined) ?? []
    expect(new Set(types.map((type) => type.code)).size).toBe(19)
    expect(new Set(types.map((type) => type.name)).size).toBe(19)
  })
})
