import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { publint } from 'publint'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { version } from '../../src/index.ts'
import { type InstalledPackage, installPackage, root, run } from '../hosts/library/installed-package.ts'
import { nodes } from '../support/action.ts'

const mebibyte = 1024 ** 2

let installed: InstalledPackage
beforeAll(async () => {
  installed = await installPackage()
}, 120_000)
afterAll(() => installed.remove())

const names = () => [...installed.files.keys()]

describe('the published package', () => {
  it('holds bundles, types, schema, texts, and nothing else', () => {
    const expected =
      /^(?:dist\/.+|schema\/report\.v1\.schema\.json|README(?:\.\w+)?\.md|LICENSE|CHANGELOG\.md|SECURITY\.md|package\.json)$/
    expect(names().filter((name) => !expected.test(name))).toEqual([])
    for (const name of [
      'README.md',
      'LICENSE',
      'CHANGELOG.md',
      'schema/report.v1.schema.json',
      'dist/cli.cjs',
    ])
      expect(names()).toContain(name)
    expect(names().filter((name) => /\.map$|\.test\.|(?<!\.d)\.ts$/.test(name))).toEqual([])
  })

  it('brings no other package and no script that runs at its installation', () => {
    const manifest = JSON.parse(
      readFileSync(join(installed.project, 'node_modules/scangate/package.json'), 'utf8'),
    )
    for (const key of ['dependencies', 'optionalDependencies', 'peerDependencies', 'bundleDependencies'])
      expect(manifest).not.toHaveProperty(key)
    // `prepare` is left out: npm runs it in a checkout, never where a package is installed.
    const atInstallation = ['preinstall', 'install', 'postinstall']
    expect(Object.keys(manifest.scripts).filter((name) => atInstallation.includes(name))).toEqual([])
    const lock = JSON.parse(readFileSync(join(installed.project, 'package-lock.json'), 'utf8'))
    expect(Object.keys(lock.packages)).toEqual(['', 'node_modules/scangate'])
  })

  it('holds neither the Actions toolkit nor the simulator in the library', () => {
    const folder = join(installed.project, 'node_modules/scangate/dist/library')
    const bundled = [
      ...readFileSync(join(folder, 'licenses.txt'), 'utf8').matchAll(/^(\S+) \d+\.\S+ \(.+\)$/gm),
    ]
    expect(bundled.map(([, name]) => name)).toContain('zod')
    expect(
      bundled.map(([, name = '']) => name).filter((name) => /^@actions|fastify|commander/.test(name)),
    ).toEqual([])
  })

  it('is of a size that nobody minds', () => {
    expect(installed.size).toBeLessThan(3 * mebibyte)
    const unpacked = [...installed.files.values()].reduce((sum, size) => sum + size, 0)
    expect(unpacked).toBeLessThan(12 * mebibyte)
  })

  it('has paths that every system can store', () => {
    const reserved = /(?:^|\/)(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|\/|$)|\.(?:\/|$)/i
    const possible = (name: string) => /^[\w./-]{1,120}$/.test(name) && !reserved.test(name)
    expect(names().filter((name) => !possible(name))).toEqual([])
    expect(new Set(names().map((name) => name.toLowerCase())).size).toBe(names().length)
  })

  it('is clean for publint', async () => {
    const tarball = readFileSync(installed.tarball)
    const bytes = tarball.buffer.slice(tarball.byteOffset, tarball.byteOffset + tarball.byteLength)
    const { messages } = await publint({ pack: { tarball: bytes as ArrayBuffer }, strict: true })
    expect(messages).toEqual([])
  })

  it('is clean for arethetypeswrong, as ESM', async () => {
    const attw = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js')
    const options = ['--profile', 'esm-only', '--no-color', '--no-emoji']
    const { exitCode, stdout, stderr } = await run(process.execPath, [attw, installed.tarball, ...options], {
      cwd: installed.project,
    })
    expect(stderr).toBe('')
    expect(stdout).toContain('"scangate/simulator"')
    expect(exitCode, stdout).toBe(0)
  })

  it('has types that need nothing but Node’s', () => {
    for (const name of names().filter((path) => path.endsWith('.d.ts'))) {
      const text = readFileSync(join(installed.project, 'node_modules/scangate', name), 'utf8')
      const imported = [...text.matchAll(/\b(?:from |import\(|import )['"]([^'"]+)['"]/g)].map(
        ([, path]) => path,
      )
      expect(
        imported.filter((path) => !/^\.\.?\/.+\.js$/.test(path ?? '')),
        name,
      ).toEqual([])
      expect(text, name).not.toContain('/// <reference')
    }
  })
})

describe.each(nodes)('under %s, the installed package', (_, node) => {
  const execute = async (name: string, code: string) => {
    writeFileSync(join(installed.project, name), code)
    return run(node, [name], { cwd: installed.project })
  }

  it('is imported without a trace', async () => {
    const { exitCode, stdout, stderr } = await execute(
      'import.mjs',
      `
        const read = []
        process.env = new Proxy(process.env, { get: (all, name) => (read.push(name), all[name]) })
        const state = () => ({
          globals: Reflect.ownKeys(globalThis).map(String),
          listeners: process.eventNames().map((name) => [String(name), process.listenerCount(name)]),
        })
        const before = state()
        const library = await import('scangate')
        const simulator = await import('scangate/simulator')
        const after = state()
        console.log(JSON.stringify({ before, after, read, version: library.version, names: Object.keys(simulator) }))
      `,
    )
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    const seen = JSON.parse(stdout)
    expect(seen.after).toEqual(seen.before)
    // Node's own loader looks whether it is watched.
    expect(seen.read.filter((name: string) => name !== 'WATCH_REPORT_DEPENDENCIES')).toEqual([])
    expect(seen).toMatchObject({
      version,
      names: ['startApiSimulator', 'startFortifySimulator', 'startNhnSimulator', 'startVaddySimulator'],
    })
  })

  it('gives the schema', async () => {
    const { stdout } = await execute(
      'schema.mjs',
      `
        import { createRequire } from 'node:module'
        console.log(createRequire(import.meta.url)('scangate/schema/report.v1.schema.json').title)
      `,
    )
    expect(stdout.trim()).not.toMatch(/^(?:undefined)?$/)
  })

  it('keeps its inside to itself', async () => {
    const { stderr } = await execute('inside.mjs', "await import('scangate/dist/cli/index.js')")
    expect(stderr).toContain('ERR_PACKAGE_PATH_NOT_EXPORTED')
  })

  it('says its version and its help on the command line', async () => {
    const cli = join('node_modules', 'scangate', 'dist', 'cli.cjs')
    const shown = await run(node, [cli, '--version'], { cwd: installed.project })
    expect(shown).toEqual({ exitCode: 0, stdout: `${version}\n`, stderr: '' })
    const help = await run(node, [cli, '--help'], { cwd: installed.project })
    expect(help).toMatchObject({ exitCode: 0, stderr: '' })
    expect(help.stdout).toContain('Usage: scangate')
  })
})

describe('the installed command', () => {
  it.each(['--version', '--help'])('is found by npx and answers %s', async (flag) => {
    const { exitCode, stdout } = await installed.npm('exec', '--offline', '--no', '--', 'scangate', flag)
    expect(exitCode).toBe(0)
    expect(stdout).toContain(flag === '--version' ? version : 'Usage: scangate')
  })
})
