import { setImmediate as nextTurn } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { watchParent } from '../../../../src/hosts/cli/core/parent.ts'
import { AbortedError } from '../../../../src/kernel/errors.ts'
import { message } from '../../../../src/messages/message.ts'
import { VirtualClock } from '../../../support/virtual-clock.ts'
import { byNpx, createParent } from './npx-parent.ts'

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
