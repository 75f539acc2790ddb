import { cleanLine } from '../../../kernel/clean-text.ts'
import { type MessageKey, message } from '../../../messages/message.ts'
import { commonOptions } from '../../../options/common.ts'
import { option } from '../../../options/definition.ts'
import { type Reader, readBoolean, readChoice, readText, Unreadable } from '../../../options/readers.ts'
import { saidHelp } from '../places/cli-options.ts'
import { ownRelease, pinnedReference } from './pins.ts'
import { ciSystems } from './recipe.ts'
import { recipeNames } from './recipes.ts'

const readReference: Reader<string> = (text, input) =>
  pinnedReference.test(text)
    ? text
    : new Unreadable(message('init_problem_reference', { input, given: cleanLine(text, 80) }))

/** What a source's option is asked for; the source reads it, once it is known which one that is. */
const asked = (name: string, placeholder: string, key: MessageKey & `flag_init_${string}`) =>
  option(name, readText, { group: 'common', placeholder, ...saidHelp({ key, params: undefined }) })

/** Options of `scangate init`. */
export const initOptions = {
  ci: option('ci', readChoice(ciSystems), {
    group: 'common',
    placeholder: ciSystems.join('|'),
    ...saidHelp(message('flag_init_ci')),
  }),
  source: option('source', readChoice(recipeNames), {
    group: 'common',
    placeholder: recipeNames.join('|'),
    ...saidHelp(message('flag_init_source')),
  }),
  project_id: asked('project_id', 'id', 'flag_init_project_id'),
  crawl_label: asked('crawl_label', 'text', 'flag_init_crawl_label'),
  region: asked('region', 'regions', 'flag_init_region'),
  target: asked('target', 'url', 'flag_init_target'),
  allowed_hosts: asked('allowed_hosts', 'hosts', 'flag_init_allowed_hosts'),
  openapi: asked('openapi', 'file|url|none', 'flag_init_openapi'),
  output: option('output', readText, {
    group: 'common',
    placeholder: 'file',
    ...saidHelp(message('flag_init_output')),
  }),
  force: option('force', readBoolean, {
    group: 'common',
    placeholder: 'switch',
    default: 'false',
    ...saidHelp(message('flag_init_force')),
  }),
  reference: option('reference', readReference, {
    group: 'common',
    placeholder: 'vX.Y.Z|commit',
    default: ownRelease,
    ...saidHelp(message('flag_init_reference')),
  }),
  doctor: option('doctor', readBoolean, {
    group: 'common',
    placeholder: 'boolean',
    default: 'true',
    ...saidHelp(message('flag_init_doctor')),
  }),
  env_file: option('env_file', readText, {
    group: 'common',
    placeholder: 'file',
    ...saidHelp(message('flag_init_env_file')),
  }),
  language: {
    ...commonOptions.language,
    ...saidHelp(message('flag_init_language')),
  },
} as const
