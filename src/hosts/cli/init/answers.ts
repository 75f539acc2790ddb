import { cleanLine } from '../../../kernel/clean-text.ts'
import { refuseProblems } from '../../../kernel/errors.ts'
import { isOneOf, type Message, message } from '../../../messages/message.ts'
import type { GivenOptions } from '../../../options/definition.ts'
import { readOptions } from '../../../options/read.ts'
import { Unreadable } from '../../../options/readers.ts'
import type { Invocation } from '../core/invocation.ts'
import { readVariables } from '../places/environment.ts'
import { flagOf } from '../places/flags.ts'
import type { Asker } from './asker.ts'
import { githubExpression } from './github.ts'
import type { Ask, CiSystem, Recipe } from './recipe.ts'
import { type RecipeName, recipes } from './recipes.ts'

/** Text of a source's options, by their names. */
export type Answers = Readonly<Record<string, string>>

/** Every option that some source is asked for. */
const everyAsk: readonly string[] = Object.values(recipes).flatMap(({ asks }) =>
  asks.map((ask) => ask.option),
)

/** The answers that flags give; entries of a list on one line. */
export function givenAnswers(given: GivenOptions, { asks }: Pick<Recipe, 'asks'>): Answers {
  const answers = asks.flatMap((ask) => {
    const text = given[ask.option]?.text.trim() ?? ''
    return text === '' ? [] : [[ask.option, onOneLine(text, ask)] as const]
  })
  return Object.fromEntries(answers)
}

/** Finds flags that belong to other sources. */
export function strayFlags(given: GivenOptions, name: RecipeName): Message[] {
  const own = new Set<string>(recipes[name].asks.map(({ option }) => option))
  return everyAsk
    .filter((option) => option in given && !own.has(option))
    .map((option) => message('init_problem_stray', { flag: flagOf(option), source: name }))
}

/** The flags that are missing where nobody can be asked; of every source, where it is not known which is meant. */
export function missingFlags(given: GivenOptions, name: RecipeName | undefined): string[] {
  const isMissing = (option: string) => (given[option]?.text.trim() ?? '') === ''
  const needed = (one: Pick<Recipe, 'asks'>) =>
    one.asks
      .filter(({ option, required }) => required && isMissing(option))
      .map(({ option }) => flagOf(option))
  const general = ['ci', 'source'].filter(isMissing).map(flagOf)
  if (name !== undefined) return [...general, ...needed(recipes[name])]
  const ofEach = Object.entries(recipes).map(([source, one]) => `${source}: ${needed(one).join(', ')}`)
  return [...general, `(${ofEach.join('; ')})`]
}

/** What is wrong with an answer, by the source's own rules and those of where it is to stand. */
export function problemOf(
  text: string,
  { option }: Ask,
  ci: CiSystem | undefined,
  recipe: Recipe,
): Message | undefined {
  const read = recipe.source.options[option]?.read(text)
  if (read instanceof Unreadable) return read.problem
  // A URL is read without the line breaks in it; the file would have them.
  if (cleanLine(text, Number.POSITIVE_INFINITY) !== text)
    return message('problem_printable', { input: option })
  if (ci === 'github' && text.includes(githubExpression))
    return message('init_problem_expression', { input: option, given: cleanLine(text, 80) })
  return undefined
}

/** Asks for what is missing until each answer can be used. */
export async function askRest(asker: Asker, known: Answers, ci: CiSystem, recipe: Recipe): Promise<Answers> {
  const answers = { ...known }
  for (const ask of recipe.asks) {
    if (answers[ask.option] !== undefined) continue
    const text = await askOne(asker, ask, answers, ci, recipe)
    if (text !== '') answers[ask.option] = text
  }
  return answers
}

async function askOne(asker: Asker, ask: Ask, known: Answers, ci: CiSystem, recipe: Recipe): Promise<string> {
  const usual = ask.usual?.(known)
  if (usual !== undefined) asker.tell(message('init_ask_usual', { usual }))
  for (;;) {
    const answer = onOneLine(await asker.ask(ask.question), ask) || (usual ?? '')
    if (answer === '' && !ask.required) return ''
    const problem = answer === '' ? message('init_ask_needed') : problemOf(answer, ask, ci, recipe)
    if (problem === undefined) return answer
    asker.tell(problem)
  }
}

/** Throws where an answer is or holds a secret of the environment: the file goes into a repository. */
export function refuseSecrets(answers: Answers, { source }: Recipe, { surroundings }: Invocation): void {
  const { given } = readVariables(source, surroundings.variables, 'environment')
  const secrets = Object.entries(source.options).filter(([, { secret }]) => secret !== undefined)
  const table = Object.fromEntries([
    ...secrets,
    ...Object.keys(answers).flatMap((name) => {
      const definition = source.options[name]
      return definition === undefined ? [] : [[name, definition] as const]
    }),
  ])
  const texts = Object.entries(answers).map(([name, text]) => [name, { text, from: 'flag' }] as const)
  const places: GivenOptions = { ...given, ...Object.fromEntries(texts) }
  const { problems } = readOptions(table, places)
  refuseProblems(problems.filter((problem) => isOneOf(problem, 'problem_holds_secret')))
}

/** Asks for one of some words, by the word or its number. */
export async function askChoice<C extends string>(
  asker: Asker,
  question: Message,
  choices: readonly { readonly word: C; readonly meaning: Message | string }[],
): Promise<C> {
  for (;;) {
    for (const [index, { meaning, word }] of choices.entries())
      asker.tell(message('init_ask_choice', { number: index + 1, word, meaning: meaning as string }))
    const answer = (await asker.ask(question)).toLowerCase()
    const chosen = choices.find(({ word }, index) => answer === word || answer === String(index + 1))
    if (chosen !== undefined) return chosen.word
    asker.tell(message('init_ask_one_of_these'))
  }
}

function onOneLine(text: string, { isList = false }: Ask): string {
  const plain = text.trim()
  return isList
    ? plain
        .split(/[\s,]+/)
        .filter(Boolean)
        .join(', ')
    : plain
}
