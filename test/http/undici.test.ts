import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const require = createRequire(import.meta.url)
const entry = join(import.meta.dirname, '../../src/http/undici.cjs')
const root = join(import.meta.dirname, '../..')
const text = readFileSync(entry, 'utf8')
const parts = [...text.matchAll(/require\('(undici[^']*)'\)/g)].map(([, part = '']) => part)

/** What Node says of the modules it has loaded after this code, in a process of its own. */
function loadedAfter(code: string): string[] {
  const script = `${code}; console.log(JSON.stringify({ own: process.moduleLoadList, files: Object.keys(require.cache) }))`
  const { own, files } = JSON.parse(
    execFileSync(process.execPath, ['-e', script], { encoding: 'utf8', cwd: root }),
  ) as { own: string[]; files: string[] }
  return [...own.map((name) => name.replace('NativeModule ', 'node:')), ...files]
}

describe('what we take of undici', () => {
  it.each(parts)('is where undici has it: %s', (part) => {
    expect(part).toMatch(/^undici\/lib\/.+\.js$/)
    expect(existsSync(require.resolve(part))).toBe(true)
  })

  it('is what undici itself would give', () => {
    const lean = require(entry) as Record<string, unknown>
    const whole = require('undici') as Record<string, unknown>
    expect(Object.keys(lean).sort()).toEqual(['Agent', 'ConnectingAgent', 'EnvHttpProxyAgent'])
    expect(lean['Agent']).toBe(whole['Agent'])
    expect(lean['EnvHttpProxyAgent']).toBe(whole['EnvHttpProxyAgent'])
    expect(lean['ConnectingAgent']).toBe(whole['Agent'])
    expect((lean['ConnectingAgent'] as { prototype: object }).prototype).toHaveProperty('connect')
  })

  it('still asserts what undici asserts, with an error of Node', () => {
    const code = `require(${JSON.stringify(entry)});
      const Request = require('undici/lib/core/request.js');
      let code; try { Request.prototype.onConnect.call({ aborted: true }) } catch (error) { code = error.code }
      if (code !== 'ERR_ASSERTION') throw new Error(String(code))`
    expect(loadedAfter(code)).toContain('node:assert')
  })

  it('keeps nothing of Node from anybody else, not even in a bundle that keeps what undici got', () => {
    const code = `const Module = require('node:module'); const { require: native } = Module.prototype; const got = {};
      Module.prototype.require = function (name) { return (got[name] = native.call(this, name)) };
      new (require(${JSON.stringify(entry)}).Agent)();
      Module.prototype.require = native;
      const before = process.moduleLoadList.includes('NativeModule http');
      const http = require('node:http'); const assert = require('node:assert');
      assert.equal(before, false);
      assert.notEqual(got['node:http'], http);
      for (const name of ['IncomingMessage', 'createServer', 'maxHeaderSize']) assert.equal(got['node:http'][name], http[name]);
      assert.deepEqual(Object.keys(got['node:http']), Object.keys(http));
      assert.equal('request' in got['node:http'], true);
      assert.throws(() => got['node:assert'](false, 'said'), /said/);
      assert.equal(got['node:assert'].deepEqual, assert.deepEqual)`
    expect(loadedAfter(code)).toContain('node:assert')
  })

  it('loads neither HTTP nor TLS of Node, nor any of fetch, and no proxy, before one is needed', () => {
    const loaded = loadedAfter(`new (require(${JSON.stringify(entry)}).Agent)()`)
    expect(loaded).toContain('node:net')
    expect(loaded.filter((name) => /^node:(?:tls|http2?|crypto|assert)$/.test(name))).toEqual([])
    expect(loaded.filter((name) => /undici\/lib\/(?:api|web\/fetch|mock|cache)\/|proxy/.test(name))).toEqual(
      [],
    )
  })

  it('leaves Node as it was', () => {
    const code = `const before = require('node:util').debuglog; require(${JSON.stringify(entry)});
      if (require('node:util').debuglog !== before) throw new Error('debuglog'); require('node:http2')`
    expect(loadedAfter(code)).toContain('node:http2')
  })
})

describe('undici', () => {
  it('is an ordinary dependency, and there is one of it', () => {
    const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, { version?: string; link?: boolean }>
    }
    const copies = Object.entries(packages).filter(([path]) => /(?:^|\/)undici[^/]*$/.test(path))
    expect(copies.filter(([path]) => !path.endsWith('undici-types'))).toMatchObject([
      ['node_modules/undici', { version: devDependencies.undici }],
    ])
  })

  it('is loaded by one file only', () => {
    const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    const loading = files.filter((file) => {
      if (!/\.[cm]?[jt]s$/.test(file) || file.endsWith('.d.cts')) return false
      const code = readFileSync(join(root, 'src', file), 'utf8')
      return /^import (?!type )[^\n]*['"]undici|(?:require|import)\(['"]undici/m.test(code)
    })
    expect(loading.map((file) => file.replaceAll('\\', '/'))).toEqual(['http/undici.cjs'])
  })
})
