import { resolve } from 'node:path'
import { refuseProblems } from '../../../kernel/errors.ts'
import { type Message, message, say } from '../../../messages/message.ts'
import type { GivenOptions } from '../../../options/definition.ts'
import { type OptionValues, readOptions } from '../../../options/read.ts'
import { variablesOf } from '../../../options/variables.ts'
import type { CliCommand } from '../core/command.ts'
import { failWith } from '../core/failure.ts'
import { type Invocation, prepareInvocation } from '../core/invocation.ts'
import { asFlag } from '../core/problems.ts'
import { loudness } from '../places/cli-options.ts'
import {
  type Answers,
  askChoice,
  askRest,
  givenAnswers,
  missingFlags,
  problemOf,
  refuseSecrets,
  strayFlags,
} from './answers.ts'
import { type Asker, askerOf } from './asker.ts'
import { githubWorkflow } from './github.ts'
import { gitlabPipeline } from './gitlab.ts'
import { initOptions } from './init-options.ts'
import { jenkinsfile } from './jenkins.ts'
import { leftToDo } from './left-to-do.ts'
import { type CiSystem, ciSystems, type Plan, type Recipe } from './recipe.ts'
import { loadRecipe, type RecipeName, recipeNames } from './recipes.ts'
import { refuseToReplace, writePipeline } from './write-pipeline.ts'

type Values = OptionValues<typeof initOptions>

const writers: { readonly [C in CiSystem]: (plan: Plan) => string } = {
  github: githubWorkflow,
  jenkins: jenkinsfile,
  gitlab: gitlabPipeline,
}

/** Proper names, the same in every language. */
const ciNames: { readonly [C in CiSystem]: string } = {
  github: 'GitHub Actions',
  jenkins: 'Jenkins',
  gitlab: 'GitLab CI',
}

const usualFile: { readonly [C in CiSystem]: (source: RecipeName) => string } = {
  github: (source) => `.github/workflows/scangate-${source}.yml`,
  jenkins: () => 'Jenkinsfile',
  gitlab: () => '.gitlab-ci.yml',
}

/** `scangate init`: asks what a pipeline needs, sees whether its gate would run, and writes it. */
export const init: CliCommand = {
  path: ['init'],
  summary: message('init_summary'),
  description: message('init_description'),
  options: {},
  own: initOptions,
  settings: { verbose: loudness.verbose },
  examples: [
    { text: message('init_example'), line: 'scangate init' },
    {
      text: message('init_example_flags'),
      line: 'scangate init --ci github --source vaddy --project-id 6eb1f9fcbdb6a5a',
    },
    {
      text: message('init_example_no_doctor'),
      line: 'scangate init --ci gitlab --source nhn --region KR1 --no-doctor --output ci/server-security.yml',
    },
  ],
  ends: 'checks',
  exits: { 0: message('exit_init_0'), 3: message('exit_init_3'), 6: message('exit_init_6') },
  run: async (invocation) => {
    const asker = askerOf(invocation)
    try {
      return await write(invocation, asker)
    } catch (error) {
      return failWith(error, invocation)
    } finally {
      asker?.close()
    }
  },
}

async function write(invocation: Invocation, asker: Asker | undefined): Promise<number> {
  const { catalogue, given, language, printer, progress, surroundings } = invocation
  const values = await valuesOf(invocation, asker)
  const ci = values.ci ?? (await askCi(asker))
  const name = values.source ?? (await askSource(asker))
  const recipe = await loadRecipe(name)
  refuseProblems(problemsTogether(given, values.reference, ci, name, recipe))
  const file = values.output ?? usualFile[ci](name)
  const place = { path: resolve(surroundings.folder, file), given: file, mayReplace: values.force }
  await refuseToReplace(place)
  const byFlag = givenAnswers(given, recipe)
  const answers = asker === undefined ? byFlag : await askRest(asker, byFlag, ci, recipe)
  refuseSecrets(answers, recipe, invocation)

  const doctor = values.doctor && (values.env_file !== undefined || canAsk(recipe, invocation))
  if (doctor) {
    const line = ['scangate', ...recipe.doctor].join(' ')
    printer.line([message('init_doctor', { line })])
    const exitCode = await runDoctor(invocation, recipe, answers, values.env_file)
    if (exitCode !== 0) {
      progress.log.error(message('init_doctor_failed'))
      return exitCode
    }
  }

  const { reference } = values
  const plan: Plan = { recipe, ci, reference, answers, language, say: (said) => say(catalogue, said) }
  await writePipeline(writers[ci](plan), place, surroundings.signal)
  printer.line([message('init_written', { file })])
  printer.line([message('init_left')])
  const advised = doctor ? undefined : [surroundings.command, ...recipe.doctor, ...asFlags(answers)].join(' ')
  for (const [index, step] of leftToDo(plan, file, advised).entries()) {
    printer.line([`${index + 1}.`, step.text], 2)
    if (step.line !== undefined) printer.line([step.line], 5)
  }
  return 0
}

/** Reads the flags. Throws every problem that can be seen before anybody is asked. */
async function valuesOf({ given, problems }: Invocation, asker: Asker | undefined): Promise<Values> {
  const { values, problems: unread } = readOptions(initOptions, given)
  const { ci, source } = values
  const together =
    source === undefined
      ? []
      : problemsTogether(given, values.reference, ci, source, await loadRecipe(source))
  const missing = asker === undefined ? missingFlags(given, source) : []
  const needed = missing.some((one) => one.startsWith('--'))
    ? [message('init_problem_no_terminal', { flags: missing })]
    : []
  refuseProblems([...problems, ...unread, ...together, ...needed])
  return values as Values
}

/** What is wrong with what was given, once it is known for which source and, perhaps, which CI system. */
function problemsTogether(
  given: GivenOptions,
  reference: string | undefined,
  ci: CiSystem | undefined,
  name: RecipeName,
  recipe: Recipe,
): Message[] {
  const answers = givenAnswers(given, recipe)
  const ofAnswers = recipe.asks.flatMap((ask) => {
    const text = answers[ask.option]
    return text === undefined ? [] : (problemOf(text, ask, ci, recipe) ?? [])
  })
  return [...strayFlags(given, name), ...referenceProblems(reference, ci), ...ofAnswers]
}

/** The package of the command line has releases only. */
function referenceProblems(reference: string | undefined, ci: CiSystem | undefined): Message[] {
  const isRelease = reference === undefined || reference.startsWith('v')
  return ci === 'gitlab' && !isRelease ? [message('init_problem_reference_release')] : []
}

function askCi(asker: Asker | undefined): Promise<CiSystem> {
  const choices = ciSystems.map((word) => ({ word, meaning: ciNames[word] }))
  return askChoice(known(asker), message('init_ask_ci'), choices)
}

function askSource(asker: Asker | undefined): Promise<RecipeName> {
  const choices = recipeNames.map((word) => ({ word, meaning: message(`source_${word}`) }))
  return askChoice(known(asker), message('init_ask_source'), choices)
}

function known(asker: Asker | undefined): Asker {
  if (asker === undefined) throw new Error('A flag is missing and was not missed.')
  return asker
}

/** Whether the environment has what the doctor can't do without. */
function canAsk({ doctorNeeds, source }: Recipe, { surroundings }: Invocation): boolean {
  return doctorNeeds.every((option) =>
    variablesOf(source.variables, option).some((name) => (surroundings.variables[name] ?? '').trim() !== ''),
  )
}

/** Runs the source's doctor as if it had been called by its name. */
async function runDoctor(
  { language, program, surroundings, verbose }: Invocation,
  recipe: Recipe,
  answers: Answers,
  envFile: string | undefined,
): Promise<number> {
  const path = recipe.doctor.join(' ')
  const command = program.commands.find((one) => one.path.join(' ') === path)
  if (command === undefined) throw new Error(`There is no command ${path}.`)
  const texts = {
    ...answers,
    language,
    ...(envFile !== undefined && { env_file: envFile }),
    ...(verbose && { verbose: 'true' }),
  }
  const entries = Object.entries(texts).map(([name, text]) => [name, { text, from: 'flag' }] as const)
  const flags = { given: Object.fromEntries(entries), operands: [], isUnclear: false, problems: [] }
  return command.run(await prepareInvocation({ command, flags, rest: [], surroundings, program, language }))
}

function asFlags(answers: Answers): string[] {
  const known = new Set(Object.keys(answers))
  return Object.entries(answers).map(([option, text]) => asFlag(`${option}: ${text}`, known))
}
