// What GitHub's runner understands of a step: lines that begin with `::`, and files that it names in variables.
// The Actions toolkit says the same, but brings an HTTP client, TLS and all of undici along, a third of the
// start (docs/adr/0017). Written to the documents «Workflow commands for GitHub Actions» and actions/runner,
// ActionCommandManager.cs and FileCommandManager.cs.
import { appendFileSync, existsSync } from 'node:fs'
import { access, appendFile, constants } from 'node:fs/promises'
import { EOL } from 'node:os'

/** What an annotation has beside its text. */
export interface AnnotationProperties {
  readonly title?: string
}

/** Asks the runner to hide a text wherever it shows a log. */
export function setSecret(text: string): void {
  issue('add-mask', {}, text)
}

/** A line that the runner shows only where debug logging is on. */
export function debug(text: string): void {
  issue('debug', {}, text)
}

/** A plain line of the step's log. */
export function info(text: string): void {
  process.stdout.write(text + EOL)
}

/** A line of the log that is an annotation of the run, too. */
export function notice(text: string, properties: AnnotationProperties = {}): void {
  issue('notice', { ...properties }, text)
}

/** A line of the log that is a warning of the run, too. */
export function warning(text: string, properties: AnnotationProperties = {}): void {
  issue('warning', { ...properties }, text)
}

/** A line of the log that is an error of the run, too. It does not end the step. */
export function error(text: string, properties: AnnotationProperties = {}): void {
  issue('error', { ...properties }, text)
}

/** Sets an output for later steps. Throws where the runner's file can't be written. */
export function setOutput(name: string, value: string): void {
  if (process.env['GITHUB_OUTPUT']) {
    appendTo('GITHUB_OUTPUT', name, value)
  } else {
    process.stdout.write(EOL)
    issue('set-output', { name }, value)
  }
}

/** Sets a variable for later steps. Throws where the runner's file is missing or can't be written. */
export function exportVariable(name: string, value: string): void {
  appendTo('GITHUB_ENV', name, value)
}

/** Keeps a value for the post step. Throws where the runner's file can't be written. */
export function saveState(name: string, value: string): void {
  if (process.env['GITHUB_STATE']) appendTo('GITHUB_STATE', name, value)
  else issue('save-state', { name }, value)
}

/** What main saved under a name; empty where it saved nothing. */
export function getState(name: string): string {
  return process.env[`STATE_${name}`] ?? ''
}

/** Adds to the step's part of the job summary. Rejects where the runner gave no file, or one that can't be written. */
export async function addToSummary(markdown: string): Promise<void> {
  const path = process.env['GITHUB_STEP_SUMMARY']
  if (!path) {
    throw new Error(
      'Unable to find environment variable for $GITHUB_STEP_SUMMARY. Check if your runtime environment supports job summaries.',
    )
  }
  try {
    await access(path, constants.R_OK | constants.W_OK)
  } catch {
    throw new Error(
      `Unable to access summary file: '${path}'. Check if the file has correct read/write permissions.`,
    )
  }
  await appendFile(path, markdown)
}

/** The runner reads commands line by line and takes these escapes back (ActionCommandManager.cs). */
function issue(command: string, properties: Readonly<Record<string, string>>, text: string): void {
  const given = Object.entries(properties).filter(([, value]) => value !== '')
  const list = given.map(([name, value]) => `${name}=${escapeProperty(value)}`).join(',')
  process.stdout.write(`::${command}${list && ` ${list}`}::${escapeData(text)}${EOL}`)
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

function appendTo(
  variable: 'GITHUB_OUTPUT' | 'GITHUB_STATE' | 'GITHUB_ENV',
  name: string,
  value: string,
): void {
  const path = process.env[variable] ?? ''
  // A file that is not there was not made by a runner, and nobody would read what we make.
  if (!existsSync(path)) throw new Error(`Missing file at path: ${path}`)
  const end = delimiterFor(value)
  appendFileSync(path, `${name}<<${end}${EOL}${value}${EOL}${end}${EOL}`)
}

/** A line that ends the value because it does not stand in it: nothing from outside can end it earlier. */
function delimiterFor(value: string): string {
  let number = 0
  while (value.includes(`ghadelimiter_${number}`)) number += 1
  return `ghadelimiter_${number}`
}
