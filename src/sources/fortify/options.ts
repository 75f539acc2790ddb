import { commonOptions } from '../../options/common.ts'
import { type OptionDefinition, option, requiredOption } from '../../options/definition.ts'
import * as read from '../../options/readers.ts'
import {
  readDescription,
  readLifetime,
  readPassword,
  readSscUrl,
  readTokenType,
  readUser,
} from './option-readers.ts'
import { readToken } from './token-value.ts'

/** Every option of Fortify SSC: inputs, flags, environment, defaults and help come from this table. */
export const fortifyOptions = {
  url: requiredOption('url', readSscUrl, {
    group: 'required',
    placeholder: 'url',
    help: 'Where SSC is, with its context path: `https://ssc.example.com/ssc`. Plain `http:` is refused unless the host is loopback.',
  }),
  username: requiredOption('username', readUser, {
    group: 'required',
    placeholder: 'name',
    help: 'The user whose tokens these are. A token can do what its user can, so take one with few roles, never an administrator. It must be a local or LDAP user: one of single sign-on has no password.',
  }),
  password: requiredOption('password', readPassword, {
    group: 'required',
    placeholder: 'password',
    secret: 'FORTIFY_SSC_PASSWORD',
    help: "The user's password, from a secret. It is masked, and sent for creating and revoking tokens only. A refused one is never sent again, since accounts lock.",
  }),
  token: option('token', readToken, {
    group: 'common',
    placeholder: 'token',
    secret: 'FORTIFY_SSC_TOKEN',
    only: 'cli',
    help: 'A token in either spelling.',
  }),
  type: option('type', readTokenType, {
    group: 'common',
    placeholder: 'type',
    default: 'CIToken',
    help: 'The type of the token, which says what it may do. SSC knows its types; one that it does not know is `refused` with a list of those it does.',
  }),
  lifetime: option('lifetime', readLifetime, {
    group: 'common',
    placeholder: 'duration',
    default: '1d',
    help: 'How long the token lives at most, should nothing revoke it: an hour or more. When SSC gives less, a warning says what it gave.',
  }),
  export: option('export', read.readBoolean, {
    group: 'common',
    placeholder: 'boolean',
    default: 'false',
    only: 'action',
    help: 'Whether the rest of the job gets the token as `FORTIFY_SSC_TOKEN`, decoded. Every later step then has it, whatever it runs.',
  }),
  revoke: option('revoke', read.readBoolean, {
    group: 'rest',
    placeholder: 'boolean',
    default: 'true',
    only: 'action',
    help: 'Whether the token is revoked at the end of the job. With `false` it lives until its own end.',
  }),
  description: option('description', readDescription, {
    group: 'rest',
    placeholder: 'text',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the expressions are GitHub's.
    actionDefault: '${{ github.repository }}, ${{ github.workflow }}, run ${{ github.run_id }}',
    help: 'What SSC shows beside the token. A random suffix is always added, by which a token whose creation got no answer is found again.',
  }),
  timeout: option('timeout', read.readDuration(1_000), {
    group: 'rest',
    placeholder: 'duration',
    default: '30s',
    help: 'How long one request may take.',
  }),
  on_missing_secrets: {
    ...commonOptions.on_missing_secrets,
    help: '`skip`: without a password the outcome is `skipped`, but only for pull requests from forks and by Dependabot, which get no secrets.',
  },
  language: { ...commonOptions.language, help: 'Language of the log, and in the action of annotations.' },
  ca_file: commonOptions.ca_file,
  allow_http: option('allow_http', read.readBoolean, {
    group: 'rest',
    placeholder: 'boolean',
    default: 'false',
    only: 'cli',
    help: 'Whether plain `http:` may lead to another host, which then anybody on the way can read. Said every time.',
  }),
} as const satisfies Record<string, OptionDefinition<unknown>>
