import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { AbortedError } from '../../../src/kernel/errors.ts'
import { message } from '../../../src/messages/message.ts'
import { toySourcesProgram as program } from '../../support/toy/commands.ts'
import { startToyService, type ToyServiceOptions, toyKey } from '../../support/toy/service.ts'
import { type CliSettings, runCommand } from './run-cli.ts'

/** A folder that is gone after the test. */
export function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'scangate-toy-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Runs a command line of the toys. */
export const run = (words: readonly string[], settings: CliSettings = {}) =>
  runCommand(words, { program, ...settings })

/** Starts the toys' service, and gives what runs a command line against it by variables alone. */
export async function serve(options: ToyServiceOptions = {}) {
  const service = await startToyService(options)
  onTestFinished(() => service.close())
  const variables = { TOY_TOY_KEY: toyKey, TOY_URL: service.url }
  const ask = (words: readonly string[], settings: CliSettings = {}) =>
    run(words, { ...settings, variables: { ...variables, ...settings.variables } })
  return { ...service, ask }
}

/** A stop as SIGTERM is one, for a test to call. */
export function stopSwitch() {
  const controller = new AbortController()
  const signal = 'SIGTERM'
  const stop = () => controller.abort(new AbortedError(message('reason_aborted', { signal }), signal))
  return { stop, signal: controller.signal }
}
