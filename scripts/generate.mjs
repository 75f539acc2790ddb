// Writes what comes from the options' table: action.yml and the tables in the READMEs. With --check it
// writes nothing and fails where a file is not in step. Needs `npm run compile` first.
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stringify } from 'yaml'
import { outputDescriptions } from '../lib/hosts/actions/outputs.js'
import * as japanese from '../lib/messages/ja/option-help.js'
import * as korean from '../lib/messages/ko/option-help.js'
import { vaddyOptions } from '../lib/sources/vaddy/options.js'
import { withBlocks } from './blocks.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const isCheck = process.argv.includes('--check')
const forAction = Object.entries(vaddyOptions).filter(([, option]) => option.only !== 'cli')

const actionYaml = `# Generated from the options' table by \`npm run generate\`; change it there.
${stringify(
  {
    name: 'scangate: VAddy scan gate',
    description:
      'Waits until VAddy is free, starts one scan, follows it to its end, and fails the job unless the answer is a clear pass.',
    author: 'scangate',
    branding: { icon: 'shield', color: 'green' },
    inputs: Object.fromEntries(
      forAction.map(([name, option]) => [
        name,
        {
          description: describe(option),
          required: option.group === 'required',
          ...(actionDefault(option) && { default: actionDefault(option) }),
        },
      ]),
    ),
    outputs: Object.fromEntries(
      Object.entries(outputDescriptions).map(([name, description]) => [name, { description }]),
    ),
    runs: { using: 'node24', main: 'dist/vaddy/main.js', post: 'dist/vaddy/post.js' },
  },
  { lineWidth: 0 },
)}`

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

/** The blocks of a README in one language: names and defaults are the options', meanings the language's. */
function blocksIn({ input, output, usual, meaning, optionHelp, outputHelp }) {
  const inputRows = (group) =>
    forAction
      .filter(([, option]) => option.group === group)
      .map(([name, option]) => [`\`${name}\``, shownDefault(option), said(optionHelp, name)])
  return {
    'inputs-required': table(
      [input, meaning],
      inputRows('required').map(([name, , help]) => [name, help]),
    ),
    'inputs-common': table([input, usual, meaning], inputRows('common')),
    'inputs-rest': table([input, usual, meaning], inputRows('rest')),
    outputs: table(
      [output, meaning],
      Object.keys(outputDescriptions).map((name) => [`\`${name}\``, said(outputHelp, name)]),
    ),
  }
}

function said(help, name) {
  if (help[name] === undefined)
    throw new Error(`${name} is not translated; see src/messages/*/option-help.ts.`)
  return help[name]
}

const blocks = {
  en: blocksIn({
    input: 'Input',
    output: 'Output',
    usual: 'Default',
    meaning: 'Meaning',
    optionHelp: Object.fromEntries(forAction.map(([name, { help }]) => [name, help])),
    outputHelp: outputDescriptions,
  }),
  ja: blocksIn({ input: '入力', output: '出力', usual: '既定値', meaning: '意味', ...japanese }),
  ko: blocksIn({ input: '입력', output: '출력', usual: '기본값', meaning: '의미', ...korean }),
}

const written = (language) => (text) => withBlocks(text, 'generated', blocks[language])

const files = {
  'action.yml': () => actionYaml,
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
