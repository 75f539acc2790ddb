import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { RunningStep } from '../../../src/simulator/github-runner/step.ts'
import type { FaultHook } from '../../../src/simulator/vaddy/faults.ts'
import { distinctiveKey, nodes } from '../../support/action.ts'
import { startCli } from '../../support/cli.ts'
import { filesIn, searchForSecret } from '../../support/leaks.ts'
import { fixed, startServer } from '../../support/network-server.ts'
import { createActionBench } from '../../support/vaddy/action.ts'
import { createCliBench } from '../../support/vaddy/cli.ts'

const token = 'ghs_Ab3Ab3Ab3Ab3Ab3Ab3Ab3Ab3Ab3Ab3Ab3Ab3'
const webhookSecret = 'Xy9webhookXy9webhook'

/** Makes Node write its report on SIGUSR2 into a folder. It is asked for whenever a request arrives. */
const reporting = (folder: string) => ({
  NODE_OPTIONS: `--report-on-signal --report-signal=SIGUSR2 --report-directory=${folder}`,
})

describe.skipIf(process.platform === 'win32')("Node's own diagnostics", () => {
  it.each(nodes)('hold no secret of the action in %s', async (_, node) => {
    const folder = mkdtempSync(join(tmpdir(), 'scangate-diagnostics-'))
    let running: RunningStep['process'] | undefined
    const faults: FaultHook = () => {
      running?.kill('SIGUSR2')
      return undefined
    }
    const variables = {
      ...reporting(folder),
      NODE_DEBUG: 'undici,fetch',
      MY_KEY: distinctiveKey,
      VADDY_TOKEN: distinctiveKey,
    }
    const bench = await createActionBench({ scenario: 'vulnerable', faults, node })
    const inputs = { github_token: token, slack_webhook_url: `http://127.0.0.1:9/services/${webhookSecret}` }
    const step = bench.start(inputs, variables)
    running = step.process
    const main = await step.finished
    expect(main.exitCode).toBe(2)
    const reports = filesIn(folder)
    expect(Object.keys(reports)).not.toEqual([])
    expect(Object.values(reports).join()).toContain('INPUT_PROJECT_ID')
    for (const secret of [distinctiveKey, token, webhookSecret]) searchForSecret(secret, { main, reports })
  })

  it.each(nodes)('hold no secret of the CLI in %s', async (_, node) => {
    const folder = mkdtempSync(join(tmpdir(), 'scangate-diagnostics-'))
    let running: ReturnType<typeof startCli>['process'] | undefined
    const faults: FaultHook = () => {
      running?.kill('SIGUSR2')
      return undefined
    }
    const { variables } = await createCliBench({ scenario: 'vulnerable', authKey: distinctiveKey, faults })
    const slack = await startServer(fixed(200, 'ok'))
    const cli = startCli(['vaddy', 'scan'], {
      node,
      variables: {
        ...variables,
        ...reporting(folder),
        VADDY_TOKEN: distinctiveKey,
        GITHUB_TOKEN: token,
        SLACK_WEBHOOK_URL: `http://127.0.0.1:${slack.port}/services/${webhookSecret}`,
        NODE_DEBUG: 'undici,fetch',
      },
    })
    running = cli.process
    const { exitCode, stdout, stderr } = await cli.finished
    expect(exitCode).toBe(2)
    expect(slack.requests).toHaveLength(1)
    const reports = filesIn(folder)
    expect(Object.values(reports).join()).toContain('VADDY_PROJECT_ID')
    for (const secret of [distinctiveKey, token, webhookSecret])
      searchForSecret(secret, { stdout, stderr, reports })
  })
})
