import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { fencedBlocks, pageAt } from '../../docs/pages.ts'

test.skipIf(process.platform === 'win32')(
  "README's rehearsal takes half a minute and ends with three alerts, typed in a clone as it stands",
  () => {
    const block = fencedBlocks(pageAt('README.md').text).find(({ text }) => text.includes(' simulate '))
    const [, seconds] = /--scan-duration (\d+)s\b/.exec(block?.text ?? '') ?? []
    expect(Number(seconds)).toBeLessThanOrEqual(30)
    const clone = mkdtempSync(join(tmpdir(), 'rehearsal-'))
    onTestFinished(() => rmSync(clone, { recursive: true, force: true }))
    symlinkSync(resolve('dist'), join(clone, 'dist'))
    const script = (block?.text ?? '').replace('--scan-duration 20s', '--scan-duration 1s')
    const { stdout, stderr } = spawnSync('bash', ['-c', script], {
      cwd: clone,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'] },
    })
    expect(stdout, stderr).toMatch(/failed[\s\S]*3 alerts/i)
    const left = readdirSync(clone).filter((name) => name !== 'dist')
    expect(left.filter((name) => spawnSync('git', ['check-ignore', '-q', name]).status !== 0)).toEqual([])
  },
)
