import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rehearsalAccount as nhnAccount } from '../../src/simulator/nhn/account.ts'
import { startNhnSimulator } from '../../src/simulator/nhn/server.ts'
import { rehearsalAccount } from '../../src/simulator/vaddy/project.ts'
import type { ScenarioName } from '../../src/simulator/vaddy/scenarios.ts'
import { startVaddySimulator, type VaddySimulator } from '../../src/simulator/vaddy/server.ts'
import {
  type Ended,
  type InstalledPackage,
  installPackage,
  root,
  run,
} from '../hosts/library/installed-package.ts'
import { nodes } from '../support/action.ts'
import { ownScans, rehearsalInputs } from '../support/vaddy/gate.ts'

const page = readFileSync(join(root, 'docs/library.md'), 'utf8')

/** The fenced examples of the page, by the file name in their first line. */
const examples = new Map(
  [...page.matchAll(/^```ts\n\/\/ (\S+)\n([\s\S]*?)^```$/gm)].map(([, name = '', code = '']) => [name, code]),
)

let installed: InstalledPackage
let compiled: Ended
beforeAll(async () => {
  installed = await installPackage()
  mkdirSync(join(installed.project, 'src'))
  for (const [name, code] of examples) writeFileSync(join(installed.project, 'src', name), code)
  const compilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    module: 'nodenext',
    target: 'es2022',
    lib: ['es2023'],
    // The published declarations are checked, too.
    skipLibCheck: false,
    typeRoots: [join(root, 'node_modules/@types')],
    types: ['node'],
    rootDir: 'src',
    outDir: 'out',
  }
  writeFileSync(
    join(installed.project, 'tsconfig.json'),
    JSON.stringify({ compilerOptions, include: ['src'] }),
  )
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  compiled = await run(process.execPath, [tsc, '-p', '.'], { cwd: installed.project })
}, 180_000)
afterAll(() => installed.remove())

/** What the examples read from the environment. */
const accountOf = (vaddy: VaddySimulator) => ({
  VADDY_USER: rehearsalAccount.user,
  VADDY_TOKEN: rehearsalAccount.authKey,
  VADDY_PROJECT_ID: rehearsalInputs.project_id,
  VADDY_API_URL: vaddy.url,
})

/** Runs an example as a program that stands in the project. */
const runExample = (name: string, node: string, env = {}): Promise<Ended> =>
  run(node, [join('out', name)], { cwd: installed.project, env })

/** Runs something beside a simulated VAddy whose scans are over before the gate first looks. */
async function withVaddy<R>(
  scenario: ScenarioName,
  act: (vaddy: VaddySimulator, env: Readonly<Record<string, string>>) => Promise<R>,
): Promise<R> {
  const duration = scenario === 'never-ends' ? {} : { scanDurationMs: 100 }
  const vaddy = await startVaddySimulator({ scenario, ...duration })
  try {
    return await act(vaddy, accountOf(vaddy))
  } finally {
    await vaddy.close()
  }
}

describe('the examples of docs/library.md', () => {
  it('are all found', () => {
    expect(page.match(/^```ts$/gm)).toHaveLength(examples.size)
    expect([...examples.keys()]).toEqual([
      'gate.ts',
      'servers.ts',
      'api.ts',
      'verdict.ts',
      'stop.ts',
      'reports.ts',
      'later.ts',
      'rules.ts',
      'rehearse.test.ts',
      'fleet.test.ts',
      'leftovers.test.ts',
      'asked.test.ts',
    ])
  })

  it('type-check against the installed package, strictly', () => {
    expect(compiled).toEqual({ exitCode: 0, stdout: '', stderr: '' })
  })
})

describe.each(nodes)('under %s, the example', (_, node) => {
  it.each([
    ['clean', 0, 'passed'],
    ['vulnerable', 2, 'The scan found 3 alerts; max_alerts allows 0.'],
  ] as const)('of a gate, at a %s application, exits with %i', async (scenario, exitCode, words) => {
    const ended = await withVaddy(scenario, (_, env) => runExample('gate.js', node, env))
    expect(ended.exitCode, ended.stderr).toBe(exitCode)
    expect(ended.stdout).toContain(words)
    expect(ended.stderr).toContain('was started.')
  })

  it('of a gate without a key names what is missing', async () => {
    const { exitCode, stdout } = await runExample('gate.js', node)
    expect(exitCode).toBe(3)
    for (const name of ['user', 'auth_key', 'project_id']) expect(stdout).toContain(`${name} is required`)
  })

  // Windows has no signal that a program could send to another one's listener.
  it.runIf(process.platform !== 'win32')('of a stop cancels its scan when it gets a signal', async () => {
    await withVaddy('never-ends', async (vaddy, env) => {
      const child = spawn(node, [join('out', 'stop.js')], { cwd: installed.project, env })
      let stdout = ''
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        stdout += text
        if (text.includes('was started.')) child.kill('SIGTERM')
      })
      const [exitCode] = await once(child, 'close')
      expect(exitCode).toBe(143)
      expect(stdout).toContain('The job was told to stop (SIGTERM).')
      expect(ownScans(vaddy)).toMatchObject([{ status: 'canceled', canceledBy: 'api' }])
    })
  })

  it('of reports writes them in their languages', async () => {
    const ended = await withVaddy('clean', (_, env) => runExample('reports.js', node, env))
    expect(ended, ended.stderr).toMatchObject({ exitCode: 0 })
    expect(ended.stdout).toMatch(/^scangate \S+: passed\n$/)
    const written = (name: string) => readFileSync(join(installed.project, 'reports', name), 'utf8')
    expect(JSON.parse(written('report.json'))).toMatchObject({ outcome: 'passed', language: 'en' })
    expect(written('junit.xml')).toContain('<testsuites')
    for (const name of ['report.md', 'report.html']) expect(written(name)).toContain('合格')
  })

  it('of a start and a later judgement runs one scan', async () => {
    await withVaddy('vulnerable', async (vaddy, env) => {
      const { stdout } = await runExample('later.js', node, env)
      expect(stdout).toContain('max_alerts: 3 (at_most 0)')
      expect(stdout).toContain('The scan found 3 alerts')
      expect(ownScans(vaddy)).toHaveLength(1)
    })
  })

  it('of own rules fails what the gate itself lets pass', async () => {
    const ended = await withVaddy('clean', (_, env) => runExample('rules.js', node, env))
    expect(ended).toMatchObject({ exitCode: 2, stdout: 'incomplete\n' })
  })

  it('of servers judges a fleet', async () => {
    const nhn = await startNhnSimulator({ scenario: 'weak' })
    try {
      const env = {
        NHN_APP_KEY: nhnAccount.appKey,
        NHN_USER_ACCESS_KEY_ID: nhnAccount.userAccessKeyId,
        NHN_SECRET_ACCESS_KEY: nhnAccount.secretAccessKey,
        NHN_API_URL: nhn.url,
        NHN_OAUTH_URL: nhn.url,
      }
      const ended = await runExample('servers.js', node, env)
      expect(ended, ended.stderr).toMatchObject({ exitCode: 2 })
      expect(ended.stdout).toMatch(/^fail KR1\/\S+ $/m)
    } finally {
      await nhn.close()
    }
  })

  it('of an API without a document says what it could not see', async () => {
    const ended = await runExample('api.js', node, { API_CHECK_TARGET: 'http://127.0.0.1:9' })
    expect(ended, ended.stderr).toMatchObject({ exitCode: 5 })
    expect(ended.stdout).toContain('127.0.0.1:9')
  })

  it.each(['rehearse.test.js', 'fleet.test.js', 'leftovers.test.js', 'asked.test.js'])(
    'of a rehearsal passes: %s',
    async (name) => {
      const { exitCode, stdout } = await runExample(name, node)
      expect(exitCode, stdout).toBe(0)
    },
  )
})
