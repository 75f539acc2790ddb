import { describe, expect, it } from 'vitest'
import type { ScenarioName } from '../../src/simulator/api/scenarios.ts'
import { startApiSimulator } from '../../src/simulator/api/server.ts'
import { createApiFaultBench } from '../faults/api/fault-bench.ts'
import { startServer } from '../support/network-server.ts'
import { type StackSample, stackSamples } from './api-samples.ts'

type Run = Awaited<ReturnType<Awaited<ReturnType<typeof createApiFaultBench>>['run']>>

const statesOf = ({ report }: Run) =>
  Object.fromEntries((report.assessment?.rules ?? []).map(({ id, state }) => [id, state]))

/** Starts what answers as a stack does, and gives its address. */
async function startStack({ protectedGet, trace, unknownPath }: StackSample): Promise<string> {
  const { port } = await startServer((response, { method, url }) => {
    const isKnown = /^\/v1\/(?:orders|customers)/.test(url)
    const { body, headers, status } = method === 'TRACE' ? trace : isKnown ? protectedGet : unknownPath
    response.writeHead(status, headers).end(body)
  })
  return `http://127.0.0.1:${port}`
}

describe('what common stacks answer', () => {
  it.each(stackSamples)('is judged as it is: $name', async (sample) => {
    const bench = await createApiFaultBench()
    const run = await bench.run({ target: await startStack(sample), credential: '' })
    expect(statesOf(run)).toMatchObject(sample.says)
  })
})

describe('the simulated API', () => {
  /** Scenarios that are to look as a stack does, as far as these rules see. */
  it.each<[ScenarioName, stack: RegExp, rules: readonly string[]]>([
    ['clean', /^FastAPI/, ['AUTH-1', 'AUTH-3', 'ERR-1', 'ERR-2', 'ERR-3', 'LIST-2']],
    ['bare', /^Flask/, ['AUTH-1', 'AUTH-3', 'ERR-1', 'LIST-2']],
    ['chatty', /^Express/, ['ERR-1', 'ERR-2']],
    ['wall', /^AWS/, ['AUTH-1', 'ERR-1', 'ERR-2', 'ERR-3', 'LIST-2']],
  ])('looks in %s as %s does, by %j', async (scenario, stack, rules) => {
    const sample = stackSamples.find(({ name }) => stack.test(name))
    const run = await (await createApiFaultBench(scenario)).run({ credential: '' })
    const states = statesOf(run)
    for (const rule of rules) expect([rule, states[rule]]).toEqual([rule, sample?.says[rule]])
  })

  it('refuses as RFC 9110 and RFC 9457 ask', async () => {
    const simulator = await startApiSimulator()
    try {
      const answer = await fetch(`${simulator.url}/v1/orders`)
      expect([answer.status, answer.headers.get('content-type')]).toEqual([401, 'application/problem+json'])
      expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer realm="/)
    } finally {
      await simulator.close()
    }
  })
})
