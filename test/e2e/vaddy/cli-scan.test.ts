import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { version } from '../../../src/kernel/version.ts'
import { rehearsalAccount } from '../../../src/simulator/vaddy/project.ts'
import { nodes } from '../../support/action.ts'
import { cliEntry, startCli } from '../../support/cli.ts'
import { createCliBench } from '../../support/vaddy/cli.ts'

describe.each(nodes)('the committed CLI under %s', (_, node) => {
  it('says its version', async () => {
    const { exitCode, stdout } = await startCli(['--version'], { node }).finished
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: `${version}\n` })
  })

  it('exits 0 after a clean scan and 2 after three alerts, with the report on standard output', async () => {
    for (const [scenario, code, outcome] of [
      ['clean', 0, 'passed'],
      ['vulnerable', 2, 'failed'],
    ] as const) {
      const { variables } = await createCliBench({ scenario })
      const words = ['vaddy', 'scan', '--format', 'json']
      const { exitCode, stdout, stderr } = await startCli(words, { node, variables }).finished
      expect(exitCode).toBe(code)
      expect(JSON.parse(stdout)).toMatchObject({ schema: 'scangate.report/v1', outcome, exit_code: code })
      expect(stderr).toContain('Starting a scan of project')
      expect(stdout + stderr).not.toContain(rehearsalAccount.authKey)
    }
  })

  it('takes the key from standard input and ends by itself', async () => {
    const { variables } = await createCliBench()
    const { exitCode, stdout } = await startCli(['vaddy', 'status', '--auth-key-file', '-'], {
      node,
      variables: { ...variables, VADDY_TOKEN: '' },
      stdin: `${rehearsalAccount.authKey}\n`,
    }).finished
    expect(exitCode).toBe(0)
    expect(stdout).toContain('No scan of project')
  })

  it('never starts anything without the env file that it was told to read', async () => {
    // Node looks for it before we run, and ends with a sentence and a code of its own.
    const { simulator, variables } = await createCliBench()
    const words = ['vaddy', 'scan', '--env-file', 'missing.env']
    const { exitCode, stdout, stderr } = await startCli(words, { node, variables }).finished
    expect({ exitCode, stdout }).toEqual({ exitCode: 9, stdout: '' })
    expect(stderr).toContain('missing.env: not found')
    expect(simulator.requests).toEqual([])
  })

  it('says every problem at once and exits 3', async () => {
    const { exitCode, stdout } = await startCli(['vaddy', 'scan', '--max-alert', '3'], { node }).finished
    expect(exitCode).toBe(3)
    for (const problem of [
      '--max-alerts meant?',
      'user is required',
      'auth_key is required',
      'project_id is',
    ]) {
      expect(stdout).toContain(problem)
    }
  })
})

describe('the committed CLI in a pipe', () => {
  it('keeps its exit code and its peace when nobody reads', async () => {
    const { variables } = await createCliBench({ scenario: 'vulnerable' })
    const script = 'set -o pipefail; "$NODE" "$CLI" vaddy scan --quiet | true; echo $?'
    const shell = spawn('bash', ['-c', script], {
      env: { PATH: process.env['PATH'], NODE: process.execPath, CLI: cliEntry, ...variables },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const [stdout, stderr] = await Promise.all([text(shell.stdout), text(shell.stderr), once(shell, 'close')])
    expect({ stdout, stderr }).toEqual({ stdout: '2\n', stderr: '' })
  })
})

describe.runIf(existsSync('/dev/full')).each(nodes)(
  'the committed CLI on a full disk, under %s',
  (_, node) => {
    const onFullDisk = async (words: string) => {
      const { variables } = await createCliBench()
      const shell = spawn('bash', ['-c', `"$NODE" "$CLI" ${words} > /dev/full; echo $?`], {
        env: { PATH: process.env['PATH'], NODE: node, CLI: cliEntry, ...variables },
        stdio: ['ignore', 'pipe', 'pipe'],
      })
      const [stdout, stderr] = await Promise.all([
        text(shell.stdout),
        text(shell.stderr),
        once(shell, 'close'),
      ])
      return { exitCode: Number(stdout), stderr }
    }

    it.each(['--help', 'completion bash', 'vaddy status', 'vaddy scan --quiet --format json'])(
      'does not pass when its result is lost: %s',
      async (words) => {
        expect(await onFullDisk(words)).toEqual({
          exitCode: 1,
          stderr: "scangate: standard output can't be written (ENOSPC).\n",
        })
      },
    )

    it('keeps an exit code that says more', async () => {
      expect(await onFullDisk('vaddy status --project-id nope')).toMatchObject({ exitCode: 4 })
    })
  },
)

describe("the CLI's bundle", () => {
  it('holds nothing of the Actions toolkit', () => {
    const folder = join(dirname(cliEntry), 'cli')
    const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'))
    expect(scripts).toContain('index.js')
    for (const name of scripts) {
      expect(readFileSync(join(folder, name), 'utf8'), name).not.toContain('node_modules/@actions/')
    }
  })
})
