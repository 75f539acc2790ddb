import fc from 'fast-check'
import { expect, it } from 'vitest'
import { usualUsers } from '../../../src/simulator/fortify/accounts.ts'
import { readInstant, spelled } from '../../../src/simulator/fortify/dates.ts'
import { Refusal } from '../../../src/simulator/fortify/refusal.ts'
import { FortifyState } from '../../../src/simulator/fortify/state.ts'
import { decodedToken, encodedToken } from '../../../src/simulator/fortify/token-text.ts'
import { tokenTypesOf } from '../../../src/simulator/fortify/token-types.ts'
import type { User } from '../../../src/simulator/fortify/users.ts'
import { versions } from '../../../src/simulator/fortify/versions.ts'
import { VirtualClock } from '../../support/virtual-clock.ts'
import { dayMs } from './simulator-client.ts'

const owners = ['ci-bot', 'alice', 'admin'] as const
const types = tokenTypesOf(versions['25.2'])

const owner = fc.constantFrom(...owners)
const days = fc.option(fc.integer({ min: -10, max: 800 }))
const act = fc.oneof(
  fc.record({ does: fc.constant('create' as const), owner, type: fc.constantFrom(...types), days }),
  fc.record({ does: fc.constant('extend' as const), owner, pick: fc.nat({ max: 20 }), days }),
  fc.record({ does: fc.constant('remove' as const), owner, pick: fc.nat({ max: 20 }) }),
  fc.record({ does: fc.constant('removeAll' as const), owner }),
  fc.record({ does: fc.constant('wait' as const), days: fc.integer({ min: 0, max: 100 }) }),
)

function userOf(state: FortifyState, name: string): User {
  const user = state.users.find(name)
  if (user === undefined) throw new Error(`There is no ${name}.`)
  return user
}

it('no token outlives its type, whatever is done, and nobody touches those of others but an administrator', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 25 }), async (acts) => {
      const clock = new VirtualClock({ automatic: false })
      let made = 0
      const state = new FortifyState({
        clock,
        users: usualUsers,
        tokens: [],
        types,
        applicationVersions: [],
        lockedAfter: 3,
        quota: 10,
        lateExtension: 'shortened',
        newToken: () => {
          made += 1
          return `00000000-0000-4000-8000-${String(made).padStart(12, '0')}`
        },
      })
      for (const one of acts) {
        const before = state.tokens.all
        const wished = 'days' in one && one.days !== null ? clock.now() + one.days * dayMs : undefined
        const terminalDate = wished === undefined ? undefined : new Date(wished).toISOString()
        const mine = 'owner' in one ? userOf(state, one.owner) : undefined
        if (one.does === 'wait') await clock.advance(one.days * dayMs)
        else if (mine === undefined) throw new Error('Nobody does that.')
        else if (one.does === 'create') state.create(mine, { type: one.type.type, terminalDate })
        else if (one.does === 'removeAll') state.removeAllOf(mine)
        else if (one.does === 'remove') state.remove(mine, [1_963 + one.pick])
        else {
          const seen = state.extend(mine, 1_963 + one.pick, { terminalDate })
          if (!(seen instanceof Refusal)) expect(seen.endsAt).toBeGreaterThan(clock.now())
        }
        for (const token of state.tokens.live) {
          const most = types.find(({ type }) => type === token.type)?.maxDaysToLive ?? 0
          expect(token.endsAt).toBeLessThanOrEqual(clock.now() + most * dayMs)
          expect(token.endsAt).toBeGreaterThan(clock.now())
        }
        if (mine === undefined || mine.administrator) continue
        const foreign = (tokens: typeof before) => tokens.filter(({ username }) => username !== mine.username)
        expect(foreign(state.tokens.all)).toEqual(foreign(before))
        const living = state.tokens.live.filter(({ username }) => username === mine.username)
        expect(living.length).toBeLessThanOrEqual(10)
      }
    }),
  )
})

it('a time is read as it was written, in each spelling', () => {
  const time = fc.integer({ min: 0, max: Date.UTC(2200, 0) })
  fc.assert(
    fc.property(time, fc.constantFrom('offset', 'offset-with-colon', 'zulu'), (at, spelling) => {
      const whole = spelling === 'zulu' ? Math.floor(at / 1_000) * 1_000 : at
      expect(readInstant(spelled(at, spelling))).toBe(whole)
    }),
  )
})

it('a token in base64 is read back, and nothing else is taken for one', () => {
  fc.assert(
    fc.property(fc.uuid(), (decoded) => {
      const encoded = encodedToken(decoded)
      expect(encoded).toHaveLength(48)
      expect(decodedToken(encoded)).toBe(decoded)
      expect(decodedToken(decoded)).toBeUndefined()
      expect(decodedToken(encodedToken(encoded))).toBeUndefined()
      expect(decodedToken(encodedToken(decoded.toUpperCase()))).toBe(
        decoded === decoded.toUpperCase() ? decoded : undefined,
      )
      expect(decodedToken(`${encoded} `)).toBeUndefined()
    }),
  )
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(decodedToken(text)).toBeUndefined()
    }),
  )
})
