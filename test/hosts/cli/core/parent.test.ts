import { describe, expect, it } from 'vitest'
import { ourScans, rehearse } from '../run-cli.ts'
import { byNpx, createParent } from './npx-parent.ts'

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
