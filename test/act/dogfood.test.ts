import { expect, it } from 'vitest'
import { describeAct } from './act-bench.ts'

describeAct("The project's own workflows, run by act,", (bench) => {
  it.each(['gate', 'composite'])('do in the dogfood what they shall: %s', async (job) => {
    const { exitCode, log } = await bench.workspace.run({
      workflow: '../.github/workflows/dogfood.yml',
      variables: {},
      event: ['push', '--job', job, '--matrix', 'os:ubuntu-latest'],
    })
    expect(exitCode, log).toBe(0)
    expect(log.match(/🏁 {2}Job succeeded/g)).toHaveLength(job === 'gate' ? 3 : 1)
    expect(log.match(/Expected: (\w+ \w+)\. Observed: \1, scan 1-/g) ?? []).toHaveLength(
      job === 'gate' ? 3 : 0,
    )
  })
})
