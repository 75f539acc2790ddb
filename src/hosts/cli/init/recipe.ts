import type { Message } from '../../../messages/message.ts'
import type { Source } from '../../../sources/descriptor.ts'

/** The CI systems for which a pipeline can be written. */
export const ciSystems = ['github', 'jenkins', 'gitlab'] as const

/** A CI system for which a pipeline can be written. */
export type CiSystem = (typeof ciSystems)[number]

/** Something to know of a project, one of the source's options. */
export interface Ask {
  readonly option: string
  readonly question: Message
  /** Whether nothing can be written without it. */
  readonly required: boolean
  /** Whether it may be several, separated by commas, spaces or lines. */
  readonly isList?: boolean
  /** What is meant where nobody says anything else, from what is known already. */
  readonly usual?: (known: Readonly<Record<string, string>>) => string | undefined
}

/** An option that a pipeline takes from the settings of its CI system. */
export interface Setting {
  readonly option: string
  /** Its name there. */
  readonly name: string
  readonly isSecret: boolean
  /** Whether the gate works without it. */
  readonly isOptional?: boolean
}

/** A credential of Jenkins. */
export interface JenkinsCredential {
  readonly id: string
  /** The option of the step that names it. */
  readonly option: string
  readonly kind: Message
  /** Whether the gate works without it. */
  readonly isOptional?: boolean
}

/** How one gate gets into a pipeline. */
export interface Recipe {
  readonly source: Source
  readonly asks: readonly Ask[]
  /** The words of the command that says beforehand whether the gate would run. */
  readonly doctor: readonly string[]
  /** The secrets without which the doctor can't ask anything. */
  readonly doctorNeeds: readonly string[]
  /** The words of the command that judges. */
  readonly command: readonly string[]
  /** Names the workflow; a proper name, the same in every language. */
  readonly title: string
  readonly reportDir: string
  readonly settings: readonly Setting[]
  /** Above every limit of the gate itself. */
  readonly minutes: number
  /** Whether the gate reads a file of the repository. */
  readonly needsCheckout: (answers: Readonly<Record<string, string>>) => boolean
  /** The step of the shared library, and the credentials that it takes. */
  readonly jenkins: { readonly step: string; readonly credentials: readonly JenkinsCredential[] }
}

/** What a pipeline is written from. */
export interface Plan {
  readonly recipe: Recipe
  readonly ci: CiSystem
  /** A commit or a release. */
  readonly reference: string
  /** Text of the source's options, each one line; only what was said. */
  readonly answers: Readonly<Record<string, string>>
  readonly language: string
  /** Says a comment in the chosen language. */
  readonly say: (comment: Message) => string
}

/** The options that the pipeline gives: answers, report folder, and the language unless it is the usual one. */
export function givenOptions({ answers, language, recipe }: Plan): [option: string, text: string][] {
  return [
    ...Object.entries(answers),
    ['report_dir', recipe.reportDir],
    ...(language === 'en' ? [] : [['language', language] as [string, string]]),
  ]
}
