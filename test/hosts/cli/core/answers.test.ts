import { describe, expect, test } from 'vitest'
import { AbortedError } from '../../../../src/kernel/errors.ts'
import { message } from '../../../../src/messages/message.ts'
import { rehearsalAccount } from '../../../../src/simulator/vaddy/project.ts'
import { rehearse, runCommand } from '../run-cli.ts'

const json = ['--format', 'json'] as const

describe('every command that asks', () => {
  test('gives one JSON object also when it fails, with every problem', async () => {
    const { exitCode, json: object } = await runCommand([
      'vaddy',
      'status',
      ...json,
      '--api-url',
      'http://a.example',
    ])
    expect(exitCode).toBe(3)
    expect(object).toMatchObject({ command: 'vaddy status', outcome: 'misconfigured', exit_code: 3 })
    expect((object['problems'] as { key: string }[]).map(({ key }) => key).sort()).toEqual([
      'cli_problem_required',
      'cli_problem_required',
      'cli_problem_required_key',
      'problem_url_plain_http',
    ])
  })

  test('exits by the signal when it is stopped', async () => {
    const rehearsal = await rehearse({ faults: () => ({ kind: 'hang' }) })
    const stop = new AbortController()
    const running = rehearsal.run(['vaddy', 'status', ...json], { signal: stop.signal })
    await expect.poll(() => rehearsal.client.simulator.requests.length).toBe(1)
    stop.abort(new AbortedError(message('reason_aborted', { signal: 'SIGTERM' }), 'SIGTERM'))
    expect(await running).toMatchObject({ exitCode: 143, json: { outcome: 'aborted' } })
  })

  test('takes the key from standard input over the environment, and prints neither', async () => {
    const rehearsal = await rehearse()
    const variables = { VADDY_TOKEN: 'a-key-that-is-wrong' }
    const stdin = `${rehearsalAccount.authKey}\n`
    const right = await rehearsal.run(['vaddy', 'status', '--auth-key-file', '-', '--verbose'], {
      variables,
      stdin,
    })
    expect(right.exitCode).toBe(0)
    const wrong = await rehearsal.run(['vaddy', 'status', '--verbose'], { variables })
    expect(wrong).toMatchObject({ exitCode: 4 })
    expect(wrong.stderr).toContain('Check that the secret exists')
    for (const { stdout, stderr } of [right, wrong]) {
      expect(stdout + stderr).not.toMatch(/rehearsal-key|a-key-that/)
    }
  })

  test('shows text of the server as text, whatever a terminal would make of it', async () => {
    const rehearsal = await rehearse({
      faults: () => ({
        kind: 'status',
        status: 400,
        body: JSON.stringify({
          error_message: '\u001b]0;title\u0007\u001b[2Jno\r\n::error::##[group]x\u202e',
        }),
      }),
    })
    const { stderr } = await rehearsal.run(['vaddy', 'status'], { columns: 80 })
    expect(stderr).toBe(
      'error: VAddy refused (GET /v2/scan/runcheck, HTTP 400): no ::error::## [group]x\n'.replace(
        '\u202e',
        '',
      ),
    )
  })
})
