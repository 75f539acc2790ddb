import type { StepResult } from '../../../src/simulator/github-runner/step.ts'
import type { ToyStep } from '../../support/toy/step.ts'
import { toySources } from '../../support/toy/world.ts'
import { inputVariables, stateVariables, stepInProcess } from './in-process-step.ts'

/** Runs a toy's step in this process; `startToyStep` gives the same of a process of its own, which takes longer. */
export async function runToyStep(step: ToyStep): Promise<StepResult> {
  const { entry = 'main', inputs, name, onOutput, state = {}, variables } = step
  const given = { ...inputVariables(inputs), ...stateVariables(state), ...variables }
  const { exitCode, files, log } = await stepInProcess(entry, given, {
    name,
    registry: toySources,
    ...(onOutput && { onOutput }),
  })
  return {
    exitCode: Number(exitCode ?? 0),
    signal: null,
    log,
    outputs: files.outputs(),
    state: files.state(),
    summary: files.summary(),
    fileCommands: files.raw(),
  }
}
