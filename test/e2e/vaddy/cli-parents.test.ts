import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { VaddySimulator } from '../../../src/simulator/vaddy/server.ts'
import { readYaml } from '../../ci/workflow-files.ts'
import { fencedBlocks, pageAt } from '../../docs/pages.ts'
import { cliEntry } from '../../support/cli.ts'
import { hasContainers, startContainer } from '../../support/container.ts'
import { createCliBench } from '../../support/vaddy/cli.ts'
import { endless } from '../../support/vaddy/stopping.ts'

const ownScans = ({ state }: VaddySimulator) => state.scans.filter((scan) => scan.begunBy === 'api')
const patient = { timeout: 60_000 }
const hasNpx = process.platform !== 'win32' && spawnSync('npx', ['--version']).status === 0

/** Every script in a parsed file, as one: the steps of a CI system run in one shell. */
function scriptsIn(content: unknown): string[] {
  if (typeof content !== 'object' || content === null) return []
  return Object.entries(content).flatMap(([key, value]) =>
    ['script', 'command', 'bash'].includes(key) ? [[value].flat().join('\n')] : scriptsIn(value),
  )
}

/** What a script shell would get from a block of a page: the block itself, or what its pipeline runs. */
function scriptsOfBlock({ language, text }: { language: string; text: string }): string[] {
  if (language === 'sh') return [text]
  if (language === 'groovy') return [...text.matchAll(/'(exec [^']+)'/g)].map(([, script = '']) => script)
  return [...text.matchAll(/script:\n((?: +- .*\n)+)/g)].map(([, lines = '']) => lines.replace(/^ +- /gm, ''))
}

const jenkinsStep = readFileSync('jenkins/vars/scangateVaddy.groovy', 'utf8')

const commands: readonly (readonly [where: string, script: string])[] = [
  ...['azure-pipelines', 'bitbucket-pipelines', 'circleci', 'gitlab-ci'].flatMap((name) =>
    scriptsIn(readYaml(`examples/${name}.yml`).content).map(
      (script) => [`examples/${name}.yml`, script] as const,
    ),
  ),
  ...['docs/other-ci.md', 'docs/jenkins.md', 'docs/troubleshooting.md'].flatMap((path) =>
    fencedBlocks(pageAt(path).text)
      .flatMap(scriptsOfBlock)
      .map((script) => [path, script] as const),
  ),
  ...scriptsOfBlock({ language: 'groovy', text: jenkinsStep }).map(
    (script) => ['the Jenkins step', script] as const,
  ),
].filter(([, script]) => script.includes('vaddy scan'))

describe('the commands to copy', () => {
  it('are found in every example, in the pages on other CI systems and in the Jenkins step', () => {
    expect(new Set(commands.map(([where]) => where)).size).toBe(8)
  })

  // Without the right to make a space of processes, as in most containers of developers, there is no process 1.
  it.skipIf(!hasContainers).each(commands)(
    'cancel their scan where docker stop stops them as the first process: %s',
    async (_, script) => {
      const { simulator, variables } = await createCliBench(endless)
      const reports = mkdtempSync(join(tmpdir(), 'scangate-reports-'))
      const container = startContainer(
        script
          .replaceAll('$(Build.ArtifactStagingDirectory)', reports)
          .replace('VADDY_USER=me', `VADDY_USER=${variables['VADDY_USER']}`)
          .replace(/\S+\/scangate\.mjs/, cliEntry),
        { ...variables, SCANGATE: 'scangate', SCANGATE_CLI: cliEntry },
      )
      await expect.poll(() => ownScans(simulator).length, patient).toBe(1)
      expect(await container.stop()).toBe(143)
      expect(ownScans(simulator)).toMatchObject([{ status: 'canceled', canceledBy: 'api' }])
    },
  )
})

describe.skipIf(!hasNpx)('npx', () => {
  it('that is stopped alone takes the scan with it', async () => {
    const { simulator, variables } = await createCliBench(endless)
    const folder = mkdtempSync(join(tmpdir(), 'scangate-npx-'))
    mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true })
    symlinkSync(cliEntry, join(folder, 'node_modules/.bin/scangate'))
    writeFileSync(join(folder, 'package.json'), '{ "name": "shop", "version": "1.0.0" }')
    const npx = spawn('npx', ['scangate', 'vaddy', 'scan'], {
      cwd: folder,
      env: { PATH: process.env['PATH'], HOME: folder, npm_config_update_notifier: 'false', ...variables },
      stdio: 'ignore',
    })
    onTestFinished(() => void npx.kill('SIGKILL'))
    await expect.poll(() => ownScans(simulator).length, patient).toBe(1)
    npx.kill('SIGTERM')
    await expect.poll(() => ownScans(simulator)[0]?.status, patient).toBe('canceled')
    expect(ownScans(simulator)).toMatchObject([{ canceledBy: 'api' }])
  })
})
