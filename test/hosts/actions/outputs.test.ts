import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { outputHelp } from '../../../src/hosts/actions/output-help.ts'
import { handOutputsOn, setOutputs } from '../../../src/hosts/actions/outputs.ts'
import { catalogueOf } from '../../../src/messages/catalogues.ts'
import { createFileCommands } from '../../../src/simulator/github-runner/file-commands.ts'
import { failed } from '../../report/examples.ts'
import { toykey } from '../../support/toy/credential.ts'
import { toy } from '../../support/toy/gate.ts'

function runnerFiles() {
  const files = createFileCommands()
  for (const [name, value] of Object.entries(files.variables)) vi.stubEnv(name, value)
  onTestFinished(() => {
    vi.unstubAllEnvs()
    files.remove()
  })
  return files
}

const output = (value: unknown) => ({ help: 'Something.', of: () => value })

describe('an output', () => {
  it.each([
    [undefined, ''],
    [null, ''],
    [0, '0'],
    [false, 'false'],
    [['a b', 'ü'], '["a b","ü"]'],
    ['two\nlines', 'two lines'],
    ['x'.repeat(3_000), `${'x'.repeat(1_999)}…`],
  ])('is text on one line: case %#', (value, text) => {
    const files = runnerFiles()
    setOutputs(failed, { own: output(value) }, '/reports', catalogueOf('en'))
    expect(files.outputs()).toMatchObject({ outcome: 'failed', own: text, report_dir: '/reports' })
  })

  it('of a report folder knows where that is', () => {
    const files = runnerFiles()
    const own = { file: { help: 'A file.', of: (_: unknown, folder: string) => `${folder}/a.json` } }
    setOutputs(failed, own, '/reports', catalogueOf('ja'))
    expect(files.outputs()).toMatchObject({ file: '/reports/a.json', reason: expect.stringMatching(/。$/) })
  })

  it('for a later job needs a file of the runner', () => {
    const files = runnerFiles()
    vi.stubEnv('GITHUB_OUTPUT', '')
    expect(() => handOutputsOn(failed, {}, '', catalogueOf('en'))).toThrow('GITHUB_OUTPUT is empty')
    vi.stubEnv('GITHUB_OUTPUT', files.variables.GITHUB_OUTPUT)
    handOutputsOn(failed, { own: output(7) }, '', catalogueOf('en'))
    expect(files.outputs()).toMatchObject({ outcome: 'failed', own: '7', report_dir: '' })
  })
})

describe('the outputs that the documents list', () => {
  it('are what a step sets: every gate has a report folder, a credential none', () => {
    const help = outputHelp(toy)
    expect(Object.keys(help)).toEqual(['outcome', 'reason', 'toy_level', 'report_dir'])
    expect(help).toMatchObject({ reason: 'One sentence that says why.', toy_level: 'What the gauge said.' })
    expect(outputHelp(toykey)).toEqual({
      outcome: help['outcome'],
      reason: 'One sentence that says why.',
      token: 'The token.',
      place: 'Where it works.',
    })
  })
})
