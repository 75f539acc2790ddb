import { type Message, message } from '../../../messages/message.ts'
import { ownRepository } from './pins.ts'
import type { CiSystem, Plan } from './recipe.ts'

/** Something to do by hand: what, and a line to type where one does it. */
export interface Step {
  readonly text: Message
  readonly line?: string
}

/** What a person has still to do, in its order. No key passes through here. */
export function leftToDo(plan: Plan, file: string, doctor: string | undefined): Step[] {
  const { recipe } = plan
  return [
    ...stepsOf[plan.ci](plan, file),
    ...(doctor === undefined
      ? []
      : [
          {
            text: message('init_left_doctor', { names: recipe.settings.map(({ name }) => name) }),
            line: doctor,
          },
        ]),
  ]
}

const stepsOf: { readonly [C in CiSystem]: (plan: Plan, file: string) => Step[] } = {
  github: ({ recipe }, file) => [
    ...recipe.settings.map(({ isOptional, isSecret, name }) =>
      isSecret
        ? {
            text: message(isOptional ? 'init_left_github_secret_optional' : 'init_left_github_secret', {
              name,
            }),
            // It asks for the value; a command line is for everybody to see.
            line: `gh secret set ${name}`,
          }
        : { text: message('init_left_github_variable', { name }), line: `gh variable set ${name}` },
    ),
    { text: message('init_left_github_run', { file, title: recipe.title }) },
  ],
  gitlab: ({ recipe }, file) => [
    ...recipe.settings.map(({ isOptional, isSecret, name }) => ({
      text: isSecret
        ? message(isOptional ? 'init_left_gitlab_secret_optional' : 'init_left_gitlab_secret', { name })
        : message('init_left_gitlab_variable', { name }),
    })),
    ...(recipe.minutes > 60
      ? [{ text: message('init_left_gitlab_limit', { minutes: recipe.minutes }) }]
      : []),
    { text: message('init_left_gitlab_run', { file }) },
  ],
  jenkins: ({ recipe, reference }, file) => [
    {
      text: message('init_left_jenkins_library', {
        reference,
        repository: `https://github.com/${ownRepository}`,
      }),
    },
    ...recipe.jenkins.credentials.map(({ id, isOptional, kind, option }) => ({
      text: isOptional
        ? message('init_left_jenkins_optional', { id, option, why: kind })
        : message('init_left_jenkins_credential', { id, why: kind }),
    })),
    { text: message('init_left_jenkins_run', { file }) },
  ],
}
