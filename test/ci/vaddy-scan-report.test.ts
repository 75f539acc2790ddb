import { describe, expect, it } from 'vitest'
import { commonOutputs } from '../../src/hosts/actions/output-help.ts'
import { vaddyOptions } from '../../src/sources/vaddy/options.ts'
import { vaddyOutputs } from '../../src/sources/vaddy/outputs.ts'
import { type Action, readYaml } from './workflow-files.ts'

const outputDescriptions: Readonly<Record<string, string>> = {
  ...commonOutputs,
  ...Object.fromEntries(Object.entries(vaddyOutputs).map(([name, { help }]) => [name, help])),
}

const { content: action } = readYaml<Action>('vaddy-scan-report/action.yml')
const steps = action.runs.steps ?? []
const scan = steps.find(({ id }) => id === 'scan')
const keep = steps.find(({ id }) => id === 'keep')
const ownInputs = ['upload', 'artifact_name', 'retention_days']
const ownOutputs = ['artifact_id', 'artifact_url']

describe('The composite action vaddy-scan-report', () => {
  it('has every input of the gate, and three of its own', () => {
    expect(Object.keys(action.inputs ?? {}).sort()).toEqual(
      [...Object.keys(vaddyOptions), ...ownInputs].sort(),
    )
  })

  it('requires what the gate requires', () => {
    const required = Object.entries(action.inputs ?? {}).filter(([, { required }]) => required === true)
    const expected = Object.entries(vaddyOptions).filter(([, { group }]) => group === 'required')
    expect(required.map(([name]) => name).sort()).toEqual(expected.map(([name]) => name).sort())
  })

  it('leaves defaults to the gate, but for the token, which is only found by an expression', () => {
    for (const name of Object.keys(vaddyOptions)) {
      const { required, default: value } = action.inputs?.[name] ?? {}
      if (required !== true) expect(value, name).toBe(name === 'github_token' ? `\${{ github.token }}` : '')
    }
  })

  it('forwards every input as it came', () => {
    const { report_dir: folder, ...others } = scan?.with ?? {}
    expect(others).toEqual(
      Object.fromEntries(
        Object.keys(vaddyOptions)
          .filter((name) => name !== 'report_dir')
          .map((name) => [name, `\${{ inputs.${name} }}`]),
      ),
    )
    expect(folder).toMatch(/^\$\{\{ inputs\.report_dir \|\| /)
  })

  it('hands every output of the gate on, and two of the artifact', () => {
    const { outputs = {} } = action
    expect(Object.keys(outputs).sort()).toEqual([...Object.keys(outputDescriptions), ...ownOutputs].sort())
    for (const name of Object.keys(outputDescriptions)) {
      expect(outputs[name]?.value).toBe(`\${{ steps.scan.outputs.${name} }}`)
    }
  })

  it('uses the gate rather than run it, so that signals and the post step reach it', () => {
    expect(steps.filter(({ run }) => run !== undefined)).toEqual([])
  })

  it('keeps the reports whatever the outcome, unless there are none or it was told not to', () => {
    expect(keep?.if).toContain('always()')
    expect(keep?.if).toContain("inputs.upload != 'false'")
    expect(keep?.if).toContain("steps.scan.outputs.report_dir != ''")
    expect(keep).toMatchObject({ 'continue-on-error': true })
  })
})
