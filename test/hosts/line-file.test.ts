import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import * as fc from 'fast-check'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openLineFile } from '../../src/hosts/line-file.ts'
import { runLines } from '../../src/hosts/run-lines.ts'
import { Secret } from '../../src/kernel/secret.ts'
import { createSecrets } from '../../src/kernel/secrets.ts'
import type { LineFormat } from '../../src/sources/run-context.ts'
import { RecordingLogger } from '../support/recording-logger.ts'
import { typescriptNode } from '../support/typescript-node.ts'

const ndjson: LineFormat = { format: 'ndjson' }
const csv: LineFormat = { format: 'csv', columns: ['name', 'note', 'count'], bom: true }

function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'scangate-lines-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

const plain = (text: string) => text

describe('A file of lines', () => {
  it('holds one JSON value a line', async () => {
    const folder = scratch()
    const file = openLineFile({ folder, name: 'all.ndjson', format: ndjson, redact: plain })
    await file.write({ name: '취약점', items: [{ id: 1 }] })
    await file.write({ name: '양호' })
    await file.close()
    const lines = readFileSync(join(folder, 'all.ndjson'), 'utf8').split('\n')
    expect(lines.slice(0, -1).map((line) => JSON.parse(line))).toEqual([
      { name: '취약점', items: [{ id: 1 }] },
      { name: '양호' },
    ])
    expect(lines.at(-1)).toBe('')
  })

  it('is a table with a head and a byte order mark, so that Excel reads Korean', async () => {
    const folder = scratch()
    const file = openLineFile({ folder, name: 'all.csv', format: csv, redact: plain })
    await file.write({ name: '점검', note: 'says "no", twice', count: -2 })
    await file.write({ name: undefined, note: ['a', 'b'], count: null })
    await file.close()
    expect(readFileSync(join(folder, 'all.csv'), 'utf8')).toBe(
      '\ufeff"name","note","count"\r\n"점검","says ""no"", twice",-2\r\n,"[""a"",""b""]",\r\n',
    )
  })

  it('has a head also where nothing else is in it', async () => {
    const folder = scratch()
    const file = openLineFile({ folder, name: 'all.csv', format: { ...csv, bom: false }, redact: plain })
    await file.close()
    expect(readFileSync(join(folder, 'all.csv'), 'utf8')).toBe('"name","note","count"\r\n')
  })

  it.each(['=1+1', '+1', '-1', '@SUM(1)', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠1', ' =1'])(
    'gives a spreadsheet no formula: %j',
    async (text) => {
      const folder = scratch()
      const file = openLineFile({ folder, name: 'all.csv', format: csv, redact: plain })
      await file.write({ name: text, note: 'x', count: 1 })
      await file.close()
      const [, cell] = /\r\n"([^"]*)"/.exec(readFileSync(join(folder, 'all.csv'), 'utf8')) ?? []
      expect(cell).toMatch(/^'/)
    },
  )

  it('keeps every text in its own line and cell, whatever is in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'binary' }), { maxLength: 5 }), async (texts) => {
        const folder = mkdtempSync(join(tmpdir(), 'scangate-lines-'))
        try {
          for (const [name, format] of [
            ['all.csv', csv],
            ['all.ndjson', ndjson],
          ] as const) {
            const file = openLineFile({ folder, name, format, redact: plain })
            for (const text of texts) await file.write({ name: text })
            await file.close()
            const lines = readFileSync(join(folder, name), 'utf8').split('\n').slice(0, -1)
            expect(lines).toHaveLength(texts.length + (name === 'all.csv' ? 1 : 0))
          }
        } finally {
          rmSync(folder, { recursive: true })
        }
      }),
      { numRuns: 15 },
    )
  })

  it('hides a secret that came into being after the file was begun', async () => {
    const folder = scratch()
    const secrets = createSecrets()
    const files = [
      ['all.csv', csv],
      ['all.ndjson', ndjson],
    ] as const
    for (const [name, format] of files) {
      const file = openLineFile({ folder, name, format, redact: secrets.redact })
      await file.write({ name: 'before' })
      secrets.add(new Secret('issued-while-we-run'))
      await file.write({ name: 'is issued-while-we-run', note: { 'issued-while-we-run': 1 } })
      await file.close()
      const text = readFileSync(join(folder, name), 'utf8')
      expect(text).toContain('before')
      expect(text).toContain('is ***')
      expect(text).not.toContain('issued-while-we-run')
    }
  })

  it('keeps its columns where a secret has the name of one', async () => {
    const folder = scratch()
    const { redact } = createSecrets([new Secret('name')])
    const file = openLineFile({ folder, name: 'all.csv', format: csv, redact })
    await file.write({ name: 'kept', note: 'name' })
    await file.close()
    expect(readFileSync(join(folder, 'all.csv'), 'utf8')).toContain('"kept","***",')
  })

  it('keeps the order of lines that nobody waited for', async () => {
    const folder = scratch()
    const file = openLineFile({ folder, name: 'all.ndjson', format: ndjson, redact: plain })
    const long = 'x'.repeat(30_000)
    await Promise.all(Array.from({ length: 20 }, (_, number) => file.write({ number, long })))
    await file.close()
    const lines = readFileSync(join(folder, 'all.ndjson'), 'utf8').split('\n').slice(0, -1)
    expect(lines.map((line) => JSON.parse(line).number)).toEqual([...Array(20).keys()])
  })

  it('stands under its name only when it is complete', async () => {
    const folder = scratch()
    const file = openLineFile({ folder, name: 'all.ndjson', format: ndjson, redact: plain })
    await file.write({ long: 'x'.repeat(100_000) })
    expect(readdirSync(folder)).toEqual([expect.stringMatching(/^\.all\.ndjson\..*\.tmp$/)])
    await file.close()
    expect(readdirSync(folder)).toEqual(['all.ndjson'])
  })

  it('leaves nothing where it is given up', async () => {
    const folder = scratch()
    for (const giveUp of ['discard', 'discardNow'] as const) {
      const file = openLineFile({ folder, name: 'all.ndjson', format: ndjson, redact: plain })
      await file.write({ long: 'x'.repeat(100_000) })
      await file[giveUp]()
      expect(readdirSync(folder)).toEqual([])
      await file.discard()
    }
  })

  it('leaves nothing where its name is taken by a folder', async () => {
    const folder = scratch()
    const file = openLineFile({ folder: join(folder, 'deep'), name: '..', format: ndjson, redact: plain })
    await file.write({})
    await expect(file.close()).rejects.toThrow()
    expect(readdirSync(join(folder, 'deep'))).toEqual([])
  })
})

describe("A run's files of lines", () => {
  const settings = (folder: string) => {
    const log = new RecordingLogger()
    const lastActs = new Set<() => unknown>()
    return { folder, lineFiles: { 'all.ndjson': ndjson }, redact: plain, log, lastActs }
  }

  it('are none where no report folder is wanted', () => {
    expect(runLines(settings('')).lines('all.ndjson')).toBeUndefined()
  })

  it('have no other names than the source said before', () => {
    const { lines } = runLines(settings(scratch()))
    expect(() => lines('toString')).toThrow('toString is none of')
  })

  it('are removed where the run ends before they are closed', async () => {
    const folder = scratch()
    const given = settings(folder)
    const files = runLines(given)
    await files.lines('all.ndjson')?.write({ a: 1 })
    expect(given.lastActs.size).toBe(1)
    await files.discard()
    expect(readdirSync(folder)).toEqual([])
    expect(given.lastActs.size).toBe(0)
  })

  it('stay where they were closed', async () => {
    const folder = scratch()
    const given = settings(folder)
    const files = runLines(given)
    const file = files.lines('all.ndjson')
    await file?.write({ a: 1 })
    await file?.close()
    expect(given.lastActs.size).toBe(0)
    await files.discard()
    expect(readdirSync(folder)).toEqual(['all.ndjson'])
  })

  it('are removed by the last acts of a process that is ended at once', async () => {
    const folder = scratch()
    const given = settings(folder)
    await runLines(given)
      .lines('all.ndjson')
      ?.write({ a: 'x'.repeat(100_000) })
    for (const act of given.lastActs) act()
    expect(readdirSync(folder)).toEqual([])
  })

  it('are a warning, once, where they can not be written, and leave nothing', async () => {
    const folder = scratch()
    writeFileSync(join(folder, 'file'), '')
    const given = settings(join(folder, 'file'))
    const file = runLines(given).lines('all.ndjson')
    await file?.write({ a: 1 })
    await file?.write({ a: 2 })
    await file?.close()
    expect(given.log.lines).toEqual([
      `warning: Could not write the all.ndjson in ${given.folder}: ${given.folder} is not a folder`,
    ])
    expect(readdirSync(folder)).toEqual(['file'])
  })
})

describe.skipIf(typescriptNode === undefined || process.platform === 'win32')(
  'A file of lines of a process of its own',
  () => {
    const script = resolve('test/support/write-lines.ts')
    const start = (folder: string, count: number, limit: string) => {
      const line = `${limit} exec "$0" --max-old-space-size=24 "$@"`
      const words = ['-c', line, String(typescriptNode), script, folder, 'all.ndjson', String(count)]
      const child = spawn('bash', words, { stdio: ['ignore', 'pipe', 'inherit'] })
      onTestFinished(() => void child.kill('SIGKILL'))
      return child
    }
    const outputOf = async (child: ReturnType<typeof start>) => {
      let output = ''
      child.stdout.setEncoding('utf8').on('data', (text) => {
        output += text
      })
      await once(child, 'close')
      return output.split('\n')
    }

    it('has a million lines in a heap of 24 MB', { timeout: 90_000 }, async () => {
      const folder = scratch()
      const [, peakKiB] = await outputOf(start(folder, 1_000_000, ''))
      expect(Number(peakKiB)).toBeLessThan(250_000)
      const path = join(folder, 'all.ndjson')
      expect(statSync(path).size).toBeGreaterThan(40_000_000)
      const text = readFileSync(path, 'utf8')
      expect(text).toContain('\n{"number":999999,"said":"*** 취약점"}\n')
      expect(text).not.toContain('secret-of-this-run')
    })

    it('leaves nothing where the file system takes no more', async () => {
      const folder = scratch()
      // Node ignores the signal that comes with it, so the write fails as it does on a full disk.
      expect(await outputOf(start(folder, 100_000, 'ulimit -f 100;'))).toContain('EFBIG')
      expect(readdirSync(folder)).toEqual([])
    })

    it('does not stand under its name where the process is killed half-way', async () => {
      const folder = scratch()
      const child = start(folder, 1_000_000_000, '')
      // Long before the end, and well after the beginning.
      while (!readdirSync(folder).some((name) => statSync(join(folder, name)).size > 100_000))
        await setImmediate()
      child.kill('SIGKILL')
      await once(child, 'close')
      expect(readdirSync(folder)).toEqual([expect.stringMatching(/^\.all\.ndjson\./)])
    })
  },
)
