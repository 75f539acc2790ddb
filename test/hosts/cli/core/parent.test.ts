import { setImmediate as nextTurn } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { watchParent } from '../../../../src/hosts/cli/core/parent.ts'
import { AbortedError } from '../../../../src/kernel/errors.ts'
import { message } from '../../../../src/messages/message.ts'
import { VirtualClock } from '../../../support/virtual-clock.ts'
import { ourScans, rehearse } from '../run-cli.ts'

const byNpx = { npm_lifecycle_event: 'npx', npm_execpath: '/usr/lib/node_modules/npm/bin/npm-cli.js' }

/** A parent that a test lets end. */
function createParent(id = 4_711) {
  let now = id
  return {
    id: () => now,
    end: () => {
      now = 1
    },
  }
}

describe('a scan that npx started', () => {
  it('is canceled when npx ends, as after a SIGTERM', async () => {
    const rehearsal = await rehearse({ scenario: 'never-ends' })
    const parent = createParent()
    void rehearsal.clock.sleep(60_000).then(parent.end)
    const run = await rehearsal.run(['vaddy', 'scan', '--format', 'json'], {
      variables: byNpx,
      parent: parent.id,
    })
    expect(run).toMatchObject({
      exitCode: 143,
      json: { outcome: 'aborted', reason: { key: 'reason_parent_gone' } },
    })
    expect(ourScans(rehearsal)).toMatchObject([{ status: 'canceled', canceledBy: 'api' }])
    expect(rehearsal.clock.monotonic()).toBeLessThan(62_000)
  })

  it('is judged like any other where npx stays', async () => {
    const rehearsal = await rehearse({ scanDurationMs: 60_000 })
    const run = await rehearsal.run(['vaddy', 'scan'], { variables: byNpx, parent: () => 4_711 })
    expect(run.exitCode).toBe(0)
  })

  it('outlives a parent that is no npm', async () => {
    const rehearsal = await rehearse({ scanDurationMs: 60_000 })
    const parent = createParent()
    void rehearsal.clock.sleep(10_000).then(parent.end)
    expect((await rehearsal.run(['vaddy', 'scan'], { parent: parent.id })).exitCode).toBe(0)
  })
})

describe('watching the parent', () => {
  const { signal } = new AbortController()
  const create = (variables: Record<string, string>, parent: () => number, stop = signal) => {
    const clock = new VirtualClock({ automatic: false })
    return { clock, watch: watchParent({ clock, parent, signal: stop, variables }) }
  }

  it.each(['npm_execpath', 'npm_lifecycle_event', 'npm_config_user_agent'])(
    'looks every second where %s is set',
    async (name) => {
      const parent = createParent()
      const { clock, watch } = create({ [name]: 'x' }, parent.id)
      parent.end()
      await clock.advance(999)
      expect(watch.signal.aborted).toBe(false)
      await clock.advance(1)
      await nextTurn()
      expect(watch.signal.reason).toMatchObject({ name: 'AbortedError', signal: 'SIGTERM' })
    },
  )

  it.each([
    ['no variable of npm is set', {}, 4_711],
    ['the variables are empty', { npm_execpath: '', npm_lifecycle_event: '' }, 4_711],
    ['the parent was process 1 from the beginning', byNpx, 1],
  ])('does not look where %s', async (_, variables, id) => {
    let looks = 0
    const { clock, watch } = create(variables, () => {
      looks += 1
      return looks === 1 ? id : 2
    })
    await clock.advance(10_000)
    expect(watch.signal).toBe(signal)
    expect(looks).toBe(1)
  })

  it('hands other stops on, and ends when it is closed', async () => {
    const stop = new AbortController()
    const parent = createParent()
    const { clock, watch } = create(byNpx, parent.id, stop.signal)
    watch.close()
    parent.end()
    await clock.advance(5_000)
    expect(watch.signal.aborted).toBe(false)
    const reason = new AbortedError(message('reason_aborted', { signal: 'SIGINT' }), 'SIGINT')
    stop.abort(reason)
    expect(watch.signal.reason).toBe(reason)
  })
})
