import { env, stdout } from 'node:process'
import { errorCommand, setOutput } from '../file-commands.mjs'
import { planScans, requiredReports, toBatches } from './plan.mjs'

const { INPUT_PROJECTS: projects = '', INPUT_NAME: name = 'vaddy' } = env
const { scans, problems } = planScans(projects, name)

for (const problem of problems) stdout.write(`${errorCommand(problem)}\n`)
if (problems.length > 0) process.exitCode = 1
else {
  setOutput('require', requiredReports(scans), env)
  toBatches(scans).forEach((batch, index) => {
    setOutput(`batch_${index + 1}`, JSON.stringify(batch), env)
  })
  stdout.write(`${scans.length} scans planned.\n`)
}
