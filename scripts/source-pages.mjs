// What the pages say of the sources: each action.yml, and the tables of the READMEs. Pure, so that a test can hand in
// sources of its own. An entry is a source with its outputs' help: `{ source, outputs }`.
import { posix } from 'node:path'
import { stringify } from 'yaml'

/** The languages of the READMEs, with the headings of their tables. */
export const headings = {
  en: { input: 'Input', output: 'Output', usual: 'Default', meaning: 'Meaning' },
  ja: { input: '入力', output: '出力', usual: '既定値', meaning: '意味' },
  ko: { input: '입력', output: '출력', usual: '기본값', meaning: '의미' },
}

const inputsOf = ({ options }) => Object.entries(options).filter(([, option]) => option.only !== 'cli')

/** Writes a source's action.yml. */
export function actionYaml({ source, outputs }) {
  const { action, name } = source
  const dist = posix.join(posix.relative(action.folder, '.'), 'dist', name)
  const content = {
    name: action.name,
    description: action.description,
    author: 'scangate',
    branding: { icon: 'shield', color: 'green' },
    inputs: Object.fromEntries(
      inputsOf(source).map(([name, option]) => [
        name,
        {
          description: describe(option),
          required: option.group === 'required',
          ...(actionDefault(option) && { default: actionDefault(option) }),
        },
      ]),
    ),
    outputs: Object.fromEntries(
      Object.entries(outputs).map(([name, description]) => [name, { description }]),
    ),
    runs: {
      using: 'node24',
      main: posix.join(dist, 'main.js'),
      ...(action.hasPost && { post: posix.join(dist, 'post.js') }),
    },
  }
  const head = "# Generated from the options' table by `npm run generate`; change it there.\n"
  return head + stringify(content, { lineWidth: 0 })
}

function actionDefault(option) {
  return option.actionDefault ?? option.default
}

/** A default that action.yml must not give is said in words. */
function describe(option) {
  const unsaid = option.actionDefault === '' && option.default !== undefined
  return unsaid ? `${option.help} Default: \`${option.default}\`.` : option.help
}

const cell = (text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n')
const shownDefault = (option) => {
  const text = option.default ?? option.actionDefault
  return text ? `\`${text}\`` : ''
}

/** A source's blocks of a README in one language: names and defaults are the options', meanings the language's. */
function blocksOf({ source, outputs }, { input, output, usual, meaning }, { optionHelp, outputHelp }) {
  const inputRows = (group) =>
    inputsOf(source)
      .filter(([, option]) => option.group === group)
      .map(([name, option]) => [`\`${name}\``, shownDefault(option), said(optionHelp, name)])
  const blocks = {
    'inputs-required': table(
      [input, meaning],
      inputRows('required').map(([name, , help]) => [name, help]),
    ),
    'inputs-common': table([input, usual, meaning], inputRows('common')),
    'inputs-rest': table([input, usual, meaning], inputRows('rest')),
    outputs: table(
      [output, meaning],
      Object.keys(outputs).map((name) => [`\`${name}\``, said(outputHelp, name)]),
    ),
  }
  // The root action's blocks have no name before theirs.
  const prefix = source.action.folder === '.' ? '' : `${source.name}-`
  return Object.fromEntries(Object.entries(blocks).map(([name, text]) => [prefix + name, text]))
}

function said(help, name) {
  if (help[name] === undefined) throw new Error(`${name} is not translated; see its source's helpIn.`)
  return help[name]
}

const english = ({ source, outputs }) => ({
  optionHelp: Object.fromEntries(inputsOf(source).map(([name, { help }]) => [name, help])),
  outputHelp: outputs,
})

/** Writes the tables of every entry in a language, by the names of their blocks. Throws where help is missing. */
export async function readmeBlocks(entries, language) {
  const blocks = {}
  for (const entry of entries) {
    const help = language === 'en' ? english(entry) : await entry.source.helpIn(language)
    Object.assign(blocks, blocksOf(entry, headings[language], help))
  }
  return blocks
}

/** The path of a source's action.yml in the repository. */
export function actionPath({ action }) {
  return posix.join(action.folder, 'action.yml')
}
