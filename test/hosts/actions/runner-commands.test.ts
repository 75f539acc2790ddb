import { readdirSync } from 'node:fs'
import { EOL } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import * as runner from '../../../src/hosts/actions/runner-commands.ts'
import { createFileCommands, parseFileCommand } from '../../../src/simulator/github-runner/file-commands.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** A runner's files for one test; the variables are gone afterwards. */
function withFiles(changes: Record<string, string> = {}) {
  const files = createFileCommands()
  for (const [name, value] of Object.entries({ ...files.variables, ...changes })) vi.stubEnv(name, value)
  onTestFinished(() => {
    vi.unstubAllEnvs()
    files.remove()
  })
  return files
}

/** What comes out on the standard output meanwhile. */
function printed(act: () => void): string {
  let text = ''
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    text += String(chunk)
    return true
  })
  try {
    act()
  } finally {
    write.mockRestore()
  }
  return text
}

/** Reads a command as the runner does (actions/runner, ActionCommand.cs). */
function readCommand(line: string) {
  const [, command = '', list = '', data = ''] = /^::([^ :]+)(?: ([^:]*))?::(.*)$/.exec(line) ?? []
  const back = (text: string) =>
    text
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%25', '%')
  const properties = list.split(',').flatMap((pair) => (pair ? [pair.split('=')] : []))
  return {
    command,
    properties: Object.fromEntries(properties.map(([name, ...rest]) => [name, back(rest.join('='))])),
    data: back(data),
  }
}

describe('a command to the runner', () => {
  it('is one line that the runner takes back as it was, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'binary', minLength: 1 }),
        (text, title) => {
          const line = printed(() => runner.error(text, { title }))
          expect(line.endsWith(EOL)).toBe(true)
          expect(line.slice(0, -EOL.length)).not.toMatch(/[\r\n]/)
          // `.` of the pattern stops at U+2028 too, which the runner takes for a letter.
          const flat = (value: string) => value.replace(/[\u2028\u2029]/g, '?')
          expect(readCommand(flat(line.slice(0, -EOL.length)))).toEqual({
            command: 'error',
            properties: { title: flat(title) },
            data: flat(text),
          })
        },
      ),
    )
  })

  it.each([
    [() => runner.setSecret('k%y'), '::add-mask::k%25y'],
    [() => runner.debug('a'), '::debug::a'],
    [() => runner.debug('a\r\nb'), '::debug::a%0D%0Ab'],
    [() => runner.info('a'), 'a'],
    [() => runner.notice('a'), '::notice::a'],
    [() => runner.warning('a', { title: '' }), '::warning::a'],
    [() => runner.warning('a', { title: 'b: c, d' }), '::warning title=b%3A c%2C d::a'],
  ])('has the form that GitHub documents: %#', (act, line) => {
    expect(printed(act)).toBe(line + EOL)
  })
})

describe('what a step hands to its runner', () => {
  it('arrives as it was, whatever the value', () => {
    const files = withFiles()
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      // What a value would need to end itself early and go on with an output of its own.
      fc
        .array(fc.constantFrom('ghadelimiter_0', 'ghadelimiter_1', 'x<<y', 'PWNED=1', '\n', '\r', ''))
        .map((lines) => lines.join('\n')),
    )
    fc.assert(
      fc.property(value, value, (output, saved) => {
        runner.setOutput('reason', output)
        runner.saveState('scan', saved)
        // The runner's own reading of lines: a carriage return before the end of a line belongs to it.
        const lines = (text: string) => `${text}\n`.split(/\r?\n/).slice(0, -1).join('\n')
        expect(files.outputs()).toEqual({ reason: lines(output) })
        expect(files.state()).toEqual({ scan: lines(saved) })
      }),
      { numRuns: 200 },
    )
  })

  it.each([
    ['a', 'reason<<ghadelimiter_0\na\nghadelimiter_0\n'],
    ['ghadelimiter_0', 'reason<<ghadelimiter_1\nghadelimiter_0\nghadelimiter_1\n'],
    [
      'ghadelimiter_1\nghadelimiter_0',
      'reason<<ghadelimiter_2\nghadelimiter_1\nghadelimiter_0\nghadelimiter_2\n',
    ],
  ])('has the form that GitHub documents, between lines that it does not hold: %j', (value, text) => {
    const files = withFiles()
    runner.setOutput('reason', value)
    expect(files.raw().replaceAll(EOL, '\n').trim()).toBe(text.trim())
  })

  it('may be a variable for the rest of the job', () => {
    const files = withFiles()
    runner.exportVariable('TOKEN', 'a=b')
    expect(parseFileCommand(files.raw())).toEqual({ TOKEN: 'a=b' })
    expect(files.outputs()).toEqual({})
  })

  it('replaces what it said before', () => {
    const files = withFiles()
    runner.setOutput('outcome', 'error')
    runner.setOutput('outcome', 'passed')
    expect(parseFileCommand(files.raw())).toEqual({ outcome: 'passed' })
  })

  it('is an error where the file is gone, and nothing is made in its place', () => {
    const folder = temporaryFolder()
    const at = (name: string) => join(folder, name)
    withFiles({ GITHUB_OUTPUT: at('output'), GITHUB_STATE: at('state'), GITHUB_ENV: at('env') })
    expect(() => runner.setOutput('outcome', 'passed')).toThrow(`Missing file at path: ${at('output')}`)
    expect(() => runner.saveState('scan', '1')).toThrow(at('state'))
    expect(() => runner.exportVariable('TOKEN', '1')).toThrow(at('env'))
    expect(readdirSync(folder)).toEqual([])
    vi.stubEnv('GITHUB_ENV', undefined)
    expect(() => runner.exportVariable('TOKEN', '1')).toThrow(/^Missing file at path: $/)
  })

  it('is printed where there are no files', () => {
    withFiles({ GITHUB_OUTPUT: '', GITHUB_STATE: '' })
    expect(printed(() => runner.setOutput('outcome', 'passed'))).toBe(
      `${EOL}::set-output name=outcome::passed${EOL}`,
    )
    expect(printed(() => runner.saveState('scan', '1'))).toBe(`::save-state name=scan::1${EOL}`)
  })

  it('comes back to the post step', () => {
    vi.stubEnv('STATE_scan', '4711')
    onTestFinished(() => void vi.unstubAllEnvs())
    expect([runner.getState('scan'), runner.getState('other')]).toEqual(['4711', ''])
  })
})

describe('the job summary', () => {
  it('grows by what is added', async () => {
    const files = withFiles()
    await runner.addToSummary('# One\n')
    await runner.addToSummary('# Two\n')
    expect(files.summary()).toBe('# One\n# Two\n')
  })

  it.each([
    ['', 'Unable to find environment variable for $GITHUB_STEP_SUMMARY'],
    ['/nonexistent/summary', "Unable to access summary file: '/nonexistent/summary'"],
  ])('is an error where there is no file: "%s"', async (path, words) => {
    withFiles({ GITHUB_STEP_SUMMARY: path })
    await expect(runner.addToSummary('# One\n')).rejects.toThrow(words)
  })
})
