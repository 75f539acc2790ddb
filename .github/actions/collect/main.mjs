import { env, stdout } from 'node:process'
import { addToSummary, errorCommand, setOutput } from '../file-commands.mjs'
import { haveSucceeded, readOutcomes, toMarkdown, worstOutcome } from './collect.mjs'

const { INPUT_PLANNED: planned, INPUT_FOLDER: folder, INPUT_RESULTS: given = '' } = env
const results = given.split(' ').filter((result) => result !== '')
// Without artifacts the jobs' own results are all there is.
const outcomes = folder ? readOutcomes(JSON.parse(planned || '[]'), folder) : []
const succeeded = haveSucceeded(outcomes, results)

if (folder) addToSummary(toMarkdown(outcomes), env)
setOutput('outcome', folder ? worstOutcome(outcomes) : '', env)
setOutput('succeeded', String(succeeded), env)
setOutput('outcomes', JSON.stringify(outcomes), env)
if (!succeeded) {
  stdout.write(`${errorCommand('At least one project did not pass; the job summary lists them all.')}\n`)
  process.exitCode = 1
}
