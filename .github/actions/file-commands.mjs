import { randomUUID } from 'node:crypto'
import { appendFileSync } from 'node:fs'

/**
 * Sets an output of the step. The value is fenced by a delimiter nobody can guess, so no line of it can
 * set another output.
 *
 * @param {string} name
 * @param {string} value
 * @param {NodeJS.ProcessEnv} environment
 */
export function setOutput(name, value, environment) {
  const fence = `end-${randomUUID()}`
  appendTo(environment.GITHUB_OUTPUT, `${name}<<${fence}\n${value}\n${fence}\n`)
}

/**
 * Makes the line that the runner shows as an error annotation.
 *
 * @param {string} text
 */
export function errorCommand(text) {
  return `::error::${text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')}`
}

/**
 * @param {string | undefined} file
 * @param {string} text
 */
function appendTo(file, text) {
  if (file) appendFileSync(file, text)
}
