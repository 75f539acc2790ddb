import { message } from '../../../messages/message.ts'
import { commandLine } from './command-line.ts'
import { installation } from './pins.ts'
import { groovyText, shellText } from './quote.ts'
import { givenOptions, type Plan } from './recipe.ts'

/** Writes the Jenkinsfile that runs a gate: by the step of our library, where it has one, else by the command line. */
export function jenkinsfile(plan: Plan): string {
  const { recipe, reference, say } = plan
  const byStep = recipe.jenkins !== undefined
  return [
    `// ${say(message('init_comment_head'))}`,
    ...(byStep ? [`@Library('scangate@${reference}') _`, ''] : []),
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
    ...(byStep ? stepOf(plan) : commandsOf(plan)),
    '            }',
    ...(byStep ? [] : reportsOf(plan)),
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
  const { jenkins } = plan.recipe
  const credentials = (jenkins?.credentials ?? []).map(({ id, option }) => [option, id] as const)
  const given = givenOptions(plan).map(([option, text]) => [camelCase(option), text] as const)
  const lines = [...credentials, ...given].map(
    ([name, text]) => `                    ${name}: ${groovyText(text)}`,
  )
  return [`                ${jenkins?.step}(`, lines.join(',\n'), '                )']
}

function commandsOf(plan: Plan): string[] {
  const { reference, say } = plan
  const { install, start } = installation(`scangate@${reference.slice(1)}`)
  const gate = `${start} ${commandLine(plan).map(shellText).join(' ')}`
  return [
    `                sh ${groovyText(install)}`,
    `                // ${say(message('init_comment_exec'))}`,
    `                sh ${groovyText(gate)}`,
  ]
}

function reportsOf({ recipe: { reportDir }, say }: Plan): string[] {
  return [
    '            post {',
    '                always {',
    `                    // ${say(message('init_comment_reports'))}`,
    `                    junit testResults: '${reportDir}/junit.xml', allowEmptyResults: true`,
    `                    archiveArtifacts artifacts: '${reportDir}/**', allowEmptyArchive: true`,
    '                }',
    '            }',
  ]
}
