import { message } from '../../../messages/message.ts'
import { groovyText } from './quote.ts'
import { givenOptions, type Plan } from './recipe.ts'

/** Writes the Jenkinsfile that runs a gate, by the step of our library. */
export function jenkinsfile(plan: Plan): string {
  const { recipe, reference, say } = plan
  return [
    `// ${say(message('init_comment_head'))}`,
    `@Library('scangate@${reference}') _`,
    '',
    'pipeline {',
    `    // ${say(message('init_comment_agent'))}`,
    '    agent any',
    '',
    '    options {',
    `        // ${say(message('init_comment_limit'))}`,
    `        timeout(time: ${recipe.minutes}, unit: 'MINUTES')`,
    `        // ${say(message('init_comment_one_at_a_time'))}`,
    '        disableConcurrentBuilds()',
    '    }',
    '',
    '    stages {',
    `        stage(${groovyText(recipe.title)}) {`,
    '            steps {',
    ...stepOf(plan),
    '            }',
    '        }',
    '    }',
    '}',
    '',
  ].join('\n')
}

/** `max_alerts` is `maxAlerts` in Jenkins. */
function camelCase(option: string): string {
  return option.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

function stepOf(plan: Plan): string[] {
  const { recipe, say } = plan
  const { credentials, step } = recipe.jenkins
  // What may be missing stands above the rest, so that it is there once its slashes are gone.
  const optional = credentials.filter(({ isOptional }) => isOptional)
  const given = [
    ...credentials.filter(({ isOptional }) => !isOptional).map(({ id, option }) => [option, id] as const),
    ...givenOptions(plan).map(([option, text]) => [camelCase(option), text] as const),
  ]
  return [
    `                ${step}(`,
    ...(optional.length > 0 ? [`                    // ${say(message('init_comment_optional'))}`] : []),
    ...optional.map(({ id, option }) => `                    // ${option}: ${groovyText(id)},`),
    given.map(([name, text]) => `                    ${name}: ${groovyText(text)}`).join(',\n'),
    '                )',
  ]
}
