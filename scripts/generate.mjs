// Writes what comes from the sources' tables: each action.yml, and the tables in the READMEs. With --check it
// writes nothing and fails where a file is not in step. Needs `npm run compile` first.
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stringify } from 'yaml'
import { commonOutputs } from '../lib/hosts/actions/outputs.js'
import { loadSources, sources } from '../lib/hosts/registry.js'
import { withBlocks } from './blocks.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const isCheck = process.argv.includes('--check')
const all = await loadSources(sources)

const inputsOf = ({ options }) => Object.entries(options).filter(([, option]) => option.only !== 'cli')

/** Every output with what it means, in the order of the documentation. */
function outputsOf({ outputs }) {
  const { report_dir: reportDir, ...first } = commonOutputs
  const own = Object.fromEntries(Object.entries(outputs).map(([name, { help }]) => [name, help]))
  return { ...first, ...own, report_dir: reportDir }
}

function actionYaml(source) {
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
      Object.entries(outputsOf(source)).map(([name, description]) => [name, { description }]),
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
function blocksOf(source, { input, output, usual, meaning }, { optionHelp, outputHelp }) {
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
      Object.keys(outputsOf(source)).map((name) => [`\`${name}\``, said(outputHelp, name)]),
    ),
  }
  // The root action's blocks have no name before theirs.
  const prefix = source.action.folder === '.' ? '' : `${source.name}-`
  return Object.fromEntries(Object.entries(blocks).map(([name, text]) => [prefix + name, text]))
}

function said(help, name) {
  if (help[name] === undefined)
    throw new Error(`${name} is not translated; see src/messages/*/option-help.ts.`)
  return help[name]
}

const headings = {
  en: { input: 'Input', output: 'Output', usual: 'Default', meaning: 'Meaning' },
  ja: { input: '入力', output: '出力', usual: '既定値', meaning: '意味' },
  ko: { input: '입력', output: '출력', usual: '기본값', meaning: '의미' },
}

const english = (source) => ({
  optionHelp: Object.fromEntries(inputsOf(source).map(([name, { help }]) => [name, help])),
  outputHelp: outputsOf(source),
})

const blocks = {}
for (const language of Object.keys(headings)) {
  blocks[language] = {}
  for (const source of all) {
    const help = language === 'en' ? english(source) : await source.helpIn(language)
    Object.assign(blocks[language], blocksOf(source, headings[language], help))
  }
}

const written = (language) => (text) => withBlocks(text, 'generated', blocks[language])

const files = {
  ...Object.fromEntries(
    all.map((source) => [posix.join(source.action.folder, 'action.yml'), () => actionYaml(source)]),
  ),
  'README.md': written('en'),
  'README.ja.md': written('ja'),
  'README.ko.md': written('ko'),
}
const stale = []
for (const [name, make] of Object.entries(files)) {
  const path = join(root, name)
  let before = ''
  try {
    before = readFileSync(path, 'utf8')
  } catch {
    // It is made below.
  }
  const after = make(before)
  if (after === before) continue
  stale.push(name)
  if (!isCheck) writeFileSync(path, after)
}
if (stale.length > 0) console.log(`${isCheck ? 'Not in step' : 'Written'}: ${stale.join(', ')}`)
if (isCheck && stale.length > 0) {
  console.log('Run `npm run generate` and commit what it writes.')
  process.exitCode = 1
}
