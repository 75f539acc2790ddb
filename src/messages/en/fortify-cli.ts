import { formatFor } from '../format.ts'

const format = formatFor('en')
const tokens = (count: number) => format.count(count, { one: ' token', other: ' tokens' })
const days = (count: number) => format.count(count, { one: ' day', other: ' days' })

/** What the commands for tokens of Fortify SSC say. */
export const fortifyCliMessages = {
  file_exists_force: () => 'there is such a file already; --force replaces it',
  file_not_plain: () => 'it is a link, a folder or a device, which is left alone',

  fortify_column_id: () => 'ID',
  fortify_column_owner: () => 'Owner',
  fortify_column_type: () => 'Type',
  fortify_column_created: () => 'Created',
  fortify_column_expires: () => 'Ends',
  fortify_column_days_left: () => 'Days',
  fortify_column_uses_left: () => 'Uses',
  fortify_column_max_days: () => 'Most days',
  fortify_column_max_uses: () => 'Most uses',
  fortify_column_purpose: () => 'Purpose',
  fortify_column_application: () => 'Application',
  fortify_column_version: () => 'Version',
  fortify_column_concern: () => 'What is wrong',

  fortify_word_never: () => 'never',
  fortify_word_over: () => 'ended',
  fortify_word_unlimited: () => 'unlimited',

  fortify_list_none: () => 'There is no such token.',
  fortify_types_none: () => 'SSC names no token type.',
  fortify_versions_none: () => 'There is no such application version.',
  fortify_create_written: (p: { file: string }) => `It is in ${p.file}, which only its owner can read.`,
  fortify_extend_done: (p: { id: string; type: string; end: string }) =>
    `Token ${p.id} (${p.type}) ends at ${p.end} now; its value is the same.`,
  fortify_revoke_done: (p: { id: string }) => `Token ${p.id} is revoked.`,
  fortify_revoke_done_value: () => 'The token is revoked.',
  fortify_check_valid: (p: { id: string; type: string; end: string; days: number }) =>
    `Token ${p.id} (${p.type}) is valid until ${p.end}, ${days(p.days)} more.`,
  fortify_check_no_end: (p: { id: string; type: string }) =>
    `Token ${p.id} (${p.type}) is valid, and SSC names no end of it.`,
  fortify_check_end_unread: () =>
    "The token is valid. When it ends can't be read: SSC tells a token about itself from 24.2 on.",
  fortify_rotate_done: () => 'The old token is revoked; the new one has taken its place.',

  fortify_token_ends_soon: (p: { id: string; type: string; owner: string; end: string; days: number }) =>
    `Token ${p.id} (${p.type}, ${p.owner}) ends at ${p.end}, ${days(p.days)} from now.`,
  fortify_token_over: (p: { id: string; type: string; owner: string; end: string }) =>
    `Token ${p.id} (${p.type}, ${p.owner}) ended at ${p.end}.`,
  fortify_token_unknown: (p: { id: string }) =>
    `There is no token ${p.id}, or the user has no access to it; SSC does not tell which. scangate fortify token list shows the IDs.`,
  fortify_token_dead: () =>
    'The token is not valid: it has ended, was revoked, or never was one of this server.',
  fortify_token_doubtful: (p: { why: string }) => `Whether the token is valid can't be told: ${p.why}`,
  fortify_token_end_wanted: () =>
    '--fail wants to know when the token ends, and this SSC does not tell it: only from 24.2 on.',

  fortify_problem_http: (p: { input: string; given: string }) =>
    `${p.input} is "${p.given}"; plain http would send password and tokens unencrypted. Use https, or give --allow-http, which warns every time.`,
  fortify_problem_target: () =>
    'Where is the token to go? Give --output-file; or --stdout, where nobody keeps what is printed. Nothing was sent.',
  fortify_problem_command: (p: { usage: string }) =>
    `A command to run is missing. Give it behind --: ${p.usage}`,
  fortify_problem_revoke_what: () =>
    'Which token is to be revoked? Give either IDs or --value-stdin. Nothing was sent.',
  fortify_problem_revoke_login: () =>
    'SSC takes IDs from a user with a password only. Set FORTIFY_SSC_USER and FORTIFY_SSC_PASSWORD, or give the value with --value-stdin. Nothing was revoked.',
  fortify_problem_asker: () =>
    'Nobody is named who asks. Set FORTIFY_SSC_USER and FORTIFY_SSC_PASSWORD, or FORTIFY_SSC_TOKEN.',
  fortify_problem_needs_token: () =>
    'This needs a token, since SSC takes no password here. Set FORTIFY_SSC_TOKEN, or put this in front: scangate fortify token run --type CIToken --',
  fortify_problem_self: (p: { id: string }) =>
    `Token ${p.id} is the one in use, FORTIFY_SSC_TOKEN. If it is to go, give --self. Nothing was revoked.`,
  fortify_problem_self_value: () =>
    'That is the token in use, FORTIFY_SSC_TOKEN. If it is to go, give --self. Nothing was revoked.',
  fortify_problem_self_unread: () =>
    "Whether the token in use, FORTIFY_SSC_TOKEN, is among them can't be told: this SSC tells no token its ID. Give --self, or unset the variable. Nothing was revoked.",
  fortify_problem_old: () =>
    'Which token is to be replaced? Set FORTIFY_SSC_TOKEN, or give --old with an ID. Nothing was sent.',
  fortify_problem_over: (p: { id: string; end: string }) =>
    `Token ${p.id} ended at ${p.end}. What has ended is not extended; issue another one.`,

  fortify_command_unstarted: (p: { program: string; code: string }) =>
    `${p.program} can't be started (${p.code}).`,
  fortify_create_lost: (p: { id: string; why: string }) =>
    `Token ${p.id} was issued and could not be handed on: ${p.why}. It is taken back.`,
  fortify_extend_sooner: (p: { id: string; end: string }) =>
    `Token ${p.id} ends sooner than before: it would have lived until ${p.end}.`,
  fortify_revoke_failed: (p: { id: string; why: string }) => `Token ${p.id} is not revoked: ${p.why}`,
  fortify_rotate_dead: (p: { id: string }) =>
    `SSC does not accept the new token ${p.id}. It was given to nobody and is taken back; the old one stays.`,
  fortify_rotate_failed: (p: { id: string; code: number }) =>
    `The command ended with ${p.code}, so the new token ${p.id} is taken back, and the old one stays.`,
  fortify_rotate_old_left: (p: { why: string }) =>
    `The command has the new token, and the old one could not be revoked, so both are valid: ${p.why}`,

  fortify_audit_too_long: (p: { life: number }) => `lives ${format.duration(p.life)}`,
  fortify_audit_no_end: () => 'never ends in practice',
  fortify_audit_owner_suspended: () => 'owner locked',
  fortify_audit_owner_unknown: () => 'owner has no account',
  fortify_audit_type_raised: (p: { days: number }) => `${days(p.days)} allowed`,
  fortify_audit_type_unlimited: () => 'no longest life',
  fortify_audit_title: () => 'Review of Fortify SSC tokens',
  fortify_audit_result: (p: { concerns: number; tokens: number; types: number; over: number }) =>
    `${format.count(p.concerns, { one: ' concern', other: ' concerns' })} about ${tokens(p.tokens)} and ${format.count(p.types, { one: ' type', other: ' types' })}. Not counted: ${tokens(p.over)} that ended already.`,
  fortify_audit_owners_unasked: () =>
    'Owners were not looked up: that takes a token in FORTIFY_SSC_TOKEN whose type opens the list of users, such as UnifiedLoginToken, of an administrator.',
  fortify_audit_owners_unread: (p: { why: string }) => `Owners were not looked up: ${p.why}`,
  fortify_audit_types_unread: (p: { why: string }) => `Token types were not looked up: ${p.why}`,

  doctor_label_ssc_login: () => 'Password',
  doctor_label_ssc_version: () => 'SSC',
  doctor_label_ssc_type: () => 'Token type',
  doctor_label_ssc_token: () => 'Token in use',
  doctor_ssc_login: (p: { user: string }) => `SSC accepts that of ${p.user}.`,
  doctor_ssc_version: (p: { version: string }) => `version ${p.version}.`,
  doctor_ssc_version_unknown: () => 'it does not say which version it is.',
  doctor_ssc_type: (p: { type: string; days: number }) => `${p.type} may live for ${days(p.days)}.`,
  doctor_ssc_type_unlimited: (p: { type: string }) => `${p.type} may live for any time.`,
  doctor_ssc_token: () => 'it is valid.',
  doctor_ssc_token_none: () => 'FORTIFY_SSC_TOKEN is not set, and issuing one needs none.',
  doctor_ssc_clock: () => "this machine's and SSC's agree.",
  doctor_ssc_clock_apart: (p: { apart: number }) =>
    `this machine's and SSC's are ${format.duration(p.apart)} apart, and a token lives shorter or longer by that.`,
  doctor_ssc_clock_unknown: () => 'SSC did not say what time it is.',
  next_fortify_types: () =>
    'Choose one with --type; scangate fortify token types shows how long each may live.',
} as const
