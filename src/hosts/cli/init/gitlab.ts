import { message } from '../../../messages/message.ts'
import { commandLine } from './command-line.ts'
import { installation, nodeImage } from './pins.ts'
import { shellText, yamlText } from './quote.ts'
import type { Plan } from './recipe.ts'

/** Writes the pipeline of GitLab CI that runs a gate. Secrets come from the project's variables, by their names. */
export function gitlabPipeline(plan: Plan): string {
  const { recipe, reference, say } = plan
  const { name } = recipe.source
  const { install, start } = installation('"$SCANGATE"')
  return [
    `# ${say(message('init_comment_head'))}`,
    `# ${say(message('init_comment_variables', { names: recipe.settings.map((one) => one.name) }))}`,
    'stages: [gate]',
    '',
    `${name}:`,
    '  stage: gate',
    `  image: ${nodeImage}`,
    `  # ${say(message('init_comment_limit'))}`,
    `  timeout: ${recipe.minutes} minutes`,
    `  # ${say(message('init_comment_one_at_a_time'))}`,
    `  resource_group: scangate-${name}`,
    '  variables:',
    `    SCANGATE: scangate@${reference.slice(1)}`,
    // The repository is not fetched where nothing of it is read.
    ...(recipe.needsCheckout(plan.answers) ? [] : ['    GIT_STRATEGY: none']),
    '  script:',
    `    - ${install}`,
    `    # ${say(message('init_comment_exec'))}`,
    `    - ${yamlText(`${start} ${commandLine(plan).map(shellText).join(' ')}`)}`,
    '  artifacts:',
    `    # ${say(message('init_comment_reports'))}`,
    '    when: always',
    `    paths: [${recipe.reportDir}/]`,
    '    reports:',
    `      junit: ${recipe.reportDir}/junit.xml`,
    '',
  ].join('\n')
}
