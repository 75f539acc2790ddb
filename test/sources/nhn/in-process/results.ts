import { english } from '../../../../src/messages/english.ts'
import type { Message } from '../../../../src/messages/message.ts'
import type { Result } from '../../../../src/sources/nhn/latest.ts'
import type { DetailItem } from '../../../../src/sources/nhn/schema.ts'

export const day = 86_400_000
/** The moment of all tests here. */
export const now = Date.UTC(2026, 0, 1)

/** A clean result of `web-1` in KR1, a day old, of three checks. */
export function resultLike(given: Partial<Result> = {}): Result {
  return {
    usageStasNo: '101',
    region: 'KR1',
    instanceName: 'web-1',
    bss: 'M',
    kind: 'OS',
    os: 'Linux',
    systemVersion: 'ubuntu Server 22.04 LTS',
    scriptVersion: 'G-1',
    executionTime: '2025-12-31T09:00:00+09:00',
    at: now - day,
    checkCount: 3,
    weakCount: 0,
    level3WeakCount: 0,
    level2WeakCount: 0,
    level1WeakCount: 0,
    ...given,
  }
}

/** The counts of a result by level; what it announces as weak is their sum. */
export function announcing(high: number, medium = 0, low = 0): Partial<Result> {
  const levels = { level3WeakCount: high, level2WeakCount: medium, level1WeakCount: low }
  return { weakCount: high + medium + low, ...levels }
}

/** A good item. */
export function itemLike(given: Partial<DetailItem> = {}): DetailItem {
  return {
    resultId: 'U-01',
    resultCode: 'O',
    weakLevel: 'H',
    itemName: 'Remote access of root',
    categoryName: '1. Accounts',
    manageMethod: 'edit "/etc/securetty"',
    ...given,
  }
}

/** A weak item. */
export const weakItem = (weakLevel: string, resultId = 'U-01'): DetailItem =>
  itemLike({ resultCode: 'X', weakLevel, resultId })

/** Messages as people read them. */
export const said = (messages: readonly Message[]): string[] => messages.map(english)
