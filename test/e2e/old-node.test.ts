import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'

/** Runs a committed entry as a Node of another version would see it. */
function runAs(version: string, entry: string) {
  const pretend = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })
    Object.defineProperty(process, 'version', { value: 'v${version}' })`
  const module = `data:text/javascript,${encodeURIComponent(pretend)}`
  return spawnSync(process.execPath, ['--import', module, entry], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] },
  })
}

describe.each(['20.18.0', '20.9.0', '18.20.8'])('under Node %s', (version) => {
  it('the step says which Node it needs and how to get it, and fails', () => {
    const { status, stdout } = runAs(version, 'dist/vaddy/main.js')
    expect(stdout).toBe(
      `::error::scangate needs Node 20.18.1 or later and got v${version}. Update the runner to 2.327.1 or later.\n`,
    )
    expect(status).toBe(3)
  })

  it('the CLI says so, and ends as for a mistake in what was given', () => {
    const { status, stderr } = runAs(version, 'dist/cli.cjs')
    expect(stderr).toBe(`scangate needs Node 20.18.1 or later and got v${version}.\n`)
    expect(status).toBe(3)
  })

  it('the post step says nothing more', () => {
    expect(runAs(version, 'dist/vaddy/post.js')).toMatchObject({ status: 0, stdout: '', stderr: '' })
  })
})

describe.each(['20.18.1', '22.0.0'])('under Node %s', (version) => {
  it('the step runs, and names the inputs that are missing', () => {
    const { status, stdout } = runAs(version, 'dist/vaddy/main.js')
    expect(stdout).toContain('auth_key')
    expect(stdout).not.toContain('needs Node')
    expect(status).toBe(3)
  })
})
