import { message } from '../../../messages/message.ts'
import { othersActions, ownRepository } from './pins.ts'
import { yamlText } from './quote.ts'
import { givenOptions, type Plan } from './recipe.ts'

/** What GitHub replaces wherever it stands in a workflow. */
export const githubExpression = '${{'

/** Writes the workflow of GitHub Actions that runs a gate, with no permission that it can do without. */
export function githubWorkflow(plan: Plan): string {
  const { answers, recipe, reference, say } = plan
  const { name, action } = recipe.source
  const folder = action.folder === '.' ? '' : `/${action.folder}`
  const readsFiles = recipe.needsCheckout(answers)
  const taken = recipe.settings.map(
    ({ option, name: variable, isSecret }) =>
      `          ${option}: ${githubExpression} ${isSecret ? 'secrets' : 'vars'}.${variable} }}`,
  )
  const given = givenOptions(plan).map(([option, text]) => `          ${option}: ${yamlText(text)}`)
  return [
    `# ${say(message('init_comment_head'))}`,
    `name: ${recipe.title}`,
    'on:',
    `  # ${say(message('init_comment_trigger'))}`,
    '  workflow_dispatch:',
    '',
    `# ${say(message('init_comment_permissions'))}`,
    'permissions: {}',
    '',
    `# ${say(message('init_comment_one_at_a_time'))}`,
    'concurrency:',
    `  group: scangate-${name}`,
    '  cancel-in-progress: false',
    '',
    'jobs:',
    `  ${name}:`,
    '    runs-on: ubuntu-latest',
    `    # ${say(message('init_comment_limit'))}`,
    `    timeout-minutes: ${recipe.minutes}`,
    ...(readsFiles ? ['    permissions:', '      contents: read'] : ['    permissions: {}']),
    '    steps:',
    ...(readsFiles
      ? [
          `      # ${say(message('init_comment_checkout'))}`,
          `      - uses: ${othersActions.checkout}`,
          '        with:',
          '          persist-credentials: false',
        ]
      : []),
    '      - id: gate',
    `        uses: ${ownRepository}${folder}@${reference}`,
    '        with:',
    `          # ${say(message('init_comment_settings'))}`,
    ...taken,
    ...given,
    '      - name: Keep the reports',
    `        # ${say(message('init_comment_reports'))}`,
    '        if: always()',
    `        uses: ${othersActions.uploadArtifact}`,
    '        with:',
    `          name: ${recipe.reportDir}`,
    `          path: ${githubExpression} steps.gate.outputs.report_dir }}`,
    '          if-no-files-found: ignore',
    '',
  ].join('\n')
}
