import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openTokenFile } from '../../../../src/hosts/cli/fortify/token-file.ts'
import { ConfigurationError } from '../../../../src/kernel/errors.ts'

function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'scangate-file-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8)
const refusal = (settings: Parameters<typeof openTokenFile>[0]) =>
  openTokenFile(settings).then(
    () => 'opened',
    (error: unknown) => {
      expect(error).toBeInstanceOf(ConfigurationError)
      return (error as Error).message
    },
  )

describe('a file for a token', () => {
  it('is for its owner alone, whatever the umask is', async () => {
    const folder = scratch()
    const before = process.umask(0o777)
    onTestFinished(() => void process.umask(before))
    const file = await openTokenFile({ folder, given: 'token', force: false })
    await file.write('value\n')
    process.umask(before)
    expect(file.path).toBe(join(folder, 'token'))
    expect(modeOf(file.path)).toBe('600')
    expect(readFileSync(file.path, 'utf8')).toBe('value\n')
    expect(readdirSync(folder)).toEqual(['token'])
  })

  it('stays as it is where it exists, and is replaced as a whole with force', async () => {
    const folder = scratch()
    const path = join(folder, 'token')
    writeFileSync(path, 'old')
    chmodSync(path, 0o644)
    expect(await refusal({ folder, given: 'token', force: false })).toContain('--force')
    expect(readFileSync(path, 'utf8')).toBe('old')
    const file = await openTokenFile({ folder, given: 'token', force: true })
    expect(readFileSync(path, 'utf8')).toBe('old')
    await file.write('new')
    expect(readFileSync(path, 'utf8')).toBe('new')
    expect(modeOf(path)).toBe('600')
    expect(readdirSync(folder)).toEqual(['token'])
  })

  it.each([true, false])('is never written through a link, with force %s', async (force) => {
    const folder = scratch()
    const elsewhere = join(scratch(), 'elsewhere')
    symlinkSync(elsewhere, join(folder, 'dangling'))
    expect(await refusal({ folder, given: 'dangling', force })).toContain('link')
    expect(existsSync(elsewhere)).toBe(false)
    writeFileSync(elsewhere, 'theirs')
    expect(await refusal({ folder, given: 'dangling', force })).toContain('link')
    expect(readFileSync(elsewhere, 'utf8')).toBe('theirs')
  })

  it('is refused where it is a folder or a device, and where its folder is missing', async () => {
    const folder = scratch()
    mkdirSync(join(folder, 'inner'))
    expect(await refusal({ folder, given: 'inner', force: true })).toContain('inner')
    expect(await refusal({ folder, given: '/dev/null', force: true })).toContain('/dev/null')
    expect(await refusal({ folder, given: 'nowhere/token', force: false })).toContain('nowhere/token')
  })

  it.each([true, false])('goes again where no token came, with force %s', async (force) => {
    const folder = scratch()
    if (force) writeFileSync(join(folder, 'token'), 'old')
    const later = await openTokenFile({ folder, given: 'token', force })
    await later.discard()
    later.discardNow()
    const now = await openTokenFile({ folder, given: 'token', force })
    now.discardNow()
    await now.discard()
    expect(readdirSync(folder)).toEqual(force ? ['token'] : [])
    if (force) expect(readFileSync(join(folder, 'token'), 'utf8')).toBe('old')
  })
})
