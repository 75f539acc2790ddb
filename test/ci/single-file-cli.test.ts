import { execFile, execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rehearsalAccount, rehearsalProject } from '../../src/simulator/vaddy/project.ts'
import { startVaddySimulator } from '../../src/simulator/vaddy/server.ts'

const isBuilt = existsSync('dist/cli/index.js')
const why = isBuilt ? '' : ' (skipped: dist/cli is not built)'

describe.skipIf(!isBuilt)(`scangate.mjs, the CLI as one file${why}`, () => {
  let folder = ''
  let file = ''
  const run = (args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
    new Promise<{ code: number | null; stdout: string; stderr: string }>((done) => {
      const child = execFile(process.execPath, [file, ...args], { cwd: folder, env }, (_, stdout, stderr) => {
        done({ code: child.exitCode, stdout, stderr })
      })
    })

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'single-file-'))
    file = join(folder, 'scangate.mjs')
    execFileSync(process.execPath, [resolve('.github/scripts/single-file-cli.mjs'), file])
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('says the version of the package', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
    const { code, stdout } = await run(['--version'])
    expect(stdout).toContain(version)
    expect(code).toBe(0)
  })

  it('scans, judges and reports with nothing beside it', async () => {
    const simulator = await startVaddySimulator({ scenario: 'vulnerable', scanDurationMs: 300 })
    try {
      const { code, stderr } = await run(
        ['vaddy', 'scan', '--poll-interval', '100ms', '--report-dir', 'reports'],
        {
          VADDY_USER: rehearsalAccount.user,
          VADDY_TOKEN: rehearsalAccount.authKey,
          VADDY_PROJECT_ID: rehearsalProject(0).projectId,
          VADDY_API_URL: simulator.url,
        },
      )
      expect(code, stderr).toBe(2)
      for (const name of ['report.json', 'junit.xml', 'report.md', 'report.html']) {
        expect(existsSync(join(folder, 'reports', name)), name).toBe(true)
      }
    } finally {
      await simulator.close()
    }
  })
})
