import { parseUrl } from '../../../kernel/parse-url.ts'
import { message } from '../../../messages/message.ts'
import { sources } from '../../registry.ts'
import type { Recipe } from './recipe.ts'

/** The sources that can be put into a pipeline, in the order of help. */
export const recipeNames = ['vaddy', 'nhn', 'api'] as const

/** A source that can be put into a pipeline. */
export type RecipeName = (typeof recipeNames)[number]

/** How each of them gets there, apart from what its source says itself. */
export const recipes: { readonly [N in RecipeName]: Omit<Recipe, 'source'> } = {
  vaddy: {
    asks: [
      { option: 'project_id', question: message('init_ask_project_id'), required: true },
      { option: 'crawl_label', question: message('init_ask_crawl_label'), required: false },
    ],
    doctor: ['vaddy', 'doctor'],
    doctorNeeds: ['auth_key'],
    command: ['vaddy', 'scan'],
    title: 'VAddy scan',
    reportDir: 'vaddy-report',
    settings: [
      { option: 'user', name: 'VADDY_USER', isSecret: false },
      { option: 'auth_key', name: 'VADDY_TOKEN', isSecret: true },
    ],
    // wait_timeout and scan_timeout together are 330.
    minutes: 350,
    needsCheckout: () => false,
    jenkins: {
      step: 'scangateVaddy',
      credentials: [{ id: 'vaddy', option: 'credentialsId', kind: message('init_jenkins_vaddy') }],
    },
  },
  nhn: {
    asks: [{ option: 'region', question: message('init_ask_region'), required: true, isList: true }],
    doctor: ['nhn', 'doctor'],
    doctorNeeds: ['app_key'],
    command: ['nhn', 'check'],
    title: 'Server security',
    reportDir: 'nhn-report',
    settings: [
      { option: 'app_key', name: 'NHN_APP_KEY', isSecret: true },
      { option: 'user_access_key_id', name: 'NHN_USER_ACCESS_KEY_ID', isSecret: false },
      { option: 'secret_access_key', name: 'NHN_SECRET_ACCESS_KEY', isSecret: true },
    ],
    minutes: 40,
    needsCheckout: () => false,
    jenkins: {
      step: 'scangateNhn',
      credentials: [
        { id: 'nhn-app-key', option: 'appKeyCredentialsId', kind: message('init_jenkins_nhn_app_key') },
        { id: 'nhn', option: 'credentialsId', kind: message('init_jenkins_nhn') },
      ],
    },
  },
  api: {
    asks: [
      { option: 'target', question: message('init_ask_target'), required: true },
      {
        option: 'allowed_hosts',
        question: message('init_ask_allowed_hosts'),
        required: true,
        isList: true,
        // Whoever confirms it has consented.
        usual: ({ target = '' }) => parseUrl(target)?.host,
      },
      { option: 'openapi', question: message('init_ask_openapi'), required: true },
    ],
    doctor: ['api', 'plan'],
    doctorNeeds: [],
    command: ['api', 'check'],
    title: 'API security',
    reportDir: 'api-report',
    settings: [{ option: 'credential', name: 'API_CHECK_CREDENTIAL', isSecret: true, isOptional: true }],
    minutes: 10,
    needsCheckout: ({ openapi = 'none' }) => openapi !== 'none' && !/^https?:/i.test(openapi),
    jenkins: {
      step: 'scangateApi',
      credentials: [
        { id: 'api-check', option: 'credentialsId', kind: message('init_jenkins_api'), isOptional: true },
      ],
    },
  },
}

/** Completes a recipe with its source. */
export async function loadRecipe(name: RecipeName): Promise<Recipe> {
  const entry = sources.find((one) => one.name === name)
  if (entry === undefined) throw new Error(`${name} is none of the sources.`)
  return { ...recipes[name], source: await entry.load() }
}
