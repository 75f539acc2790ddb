import { formatFor } from '../format.ts'

const format = formatFor('en')
/** SSC's own words, where it gave any, behind what we say. */
const said = (words: string) => (words === '' ? '' : ` SSC says: ${words}`)
const ends = (until: string) => (until === '' ? 'SSC gave it no end' : `it ends at ${until}`)

/** What is said about tokens of Fortify Software Security Center. */
export const fortifyMessages = {
  source_fortify: () => 'Fortify SSC tokens',

  fortify_problem_token: (p: { input: string }) =>
    `${p.input} is no token of SSC; allowed: the decoded one, a UUID in small letters as fortifyclient prints it, or the encoded one, 48 characters of base64 as REST takes it. An ID, or a token that was encoded twice, is neither.`,
  fortify_problem_context_path: (p: { input: string; given: string }) =>
    `${p.input} is "${p.given}"; allowed: the address of SSC with its context path and nothing behind it, as in https://ssc.example.com/ssc.`,
  fortify_problem_user: (p: { input: string }) =>
    `${p.input} holds a colon, a control character or more than 256 characters; allowed: the name with which the user logs in to SSC.`,
  fortify_problem_password: (p: { input: string }) =>
    `${p.input} holds a control character; allowed: everything else. Was it copied with a line break?`,
  fortify_problem_type: (p: { input: string; given: string }) =>
    `${p.input} is "${p.given}"; allowed: the name of a token type, such as CIToken, of letters, digits, ".", "-" and "_".`,
  fortify_problem_type_internal: (p: { input: string; given: string }) =>
    `${p.input} is ${p.given}, a type that SSC makes for its own components; allowed: a type for users, such as CIToken.`,

  fortify_log_asking: (p: { type: string; host: string; user: string }) =>
    `Asking ${p.host} for a ${p.type} of the user ${p.user}.`,
  fortify_log_stopping: () => 'Told to stop: what was made is revoked.',
  fortify_log_lost: (p: { why: string }) =>
    `The answer to the creation was lost: ${p.why} SSC may have made a token; looking for it by its description.`,
  fortify_log_left_revoked: (p: { ids: readonly string[] }) =>
    `Revoked what a creation without an answer had left: ${format.list(p.ids.map((id) => `ID ${id}`))}.`,
  fortify_log_nothing_left: () => 'No token was left.',
  fortify_log_revoked: (p: { id: string }) => `The token with the ID ${p.id} is revoked.`,
  fortify_log_gone: (p: { id: string }) =>
    `The token with the ID ${p.id} had ended already: SSC knows it no more.`,
  fortify_log_kept: (p: { id: string; until: string }) =>
    `The token with the ID ${p.id} is not revoked, because revoke is false; ${ends(p.until)}.`,
  fortify_last_word: (p: { description: string; until: string }) =>
    `A token with the description "${p.description}" may be left at SSC until ${p.until}; revoke it there.`,

  fortify_reason_issued: (p: { type: string; id: string; until: string }) =>
    `SSC issued a ${p.type} with the ID ${p.id}; ${ends(p.until)}.`,
  fortify_reason_ended: (p: { until: string; server: string }) =>
    `SSC gave a token that ended at ${p.until}, and by its own clock it is ${p.server}. It is of no use. Set the clocks of both machines right.`,
  fortify_reason_lost: (p: { description: string; until: string; reason: string; why: string }) =>
    `The answer to the creation was lost: ${p.reason} What it left could not be cleaned up: ${p.why} A token with the description "${p.description}" may be left at SSC until ${p.until}; revoke it there.`,
  fortify_reason_lost_twice: (p: { description: string; until: string; why: string }) =>
    `The answers to two creations were lost, the last one like this: ${p.why} What could be found was revoked. Should the server have been slower than our look, a token with the description "${p.description}" is left until ${p.until}; revoke it there.`,
  fortify_unknown_type: (p: { type: string; types: readonly string[]; words: string }) =>
    `SSC knows no token type ${p.type}. It has: ${p.types.join(', ')}.${said(p.words)}`,
  fortify_known_type: (p: { type: string; days: number; words: string }) =>
    `SSC refused the creation (HTTP 400), though it knows the type ${p.type}${p.days > 0 ? ` and lets it live for up to ${format.count(p.days, { one: ' day', other: ' days' })}` : ''}. Check lifetime and description.${said(p.words)}`,
  fortify_definitions_need_token: (p: { version: string }) =>
    `SSC ${p.version} tells its token types to a token only, not to a user with a password. Set FORTIFY_SSC_TOKEN, or update SSC to 23.2 or later.`,

  fortify_login_refused: (p: { endpoint: string; user: string; words: string }) =>
    `SSC refused the login of ${p.user} (${p.endpoint}, HTTP 401), and it is not tried again, since failed logins lock accounts. One of these is so: the password is wrong or has expired, the account is locked or suspended, or the user comes by single sign-on only and has no password here.${said(p.words)}`,
  fortify_token_refused: (p: { endpoint: string; words: string }) =>
    `SSC refused the token (${p.endpoint}, HTTP 401), and whether it still lives could not be found out.${said(p.words)}`,
  fortify_token_invalid: (p: { endpoint: string; words: string }) =>
    `SSC does not know the token (${p.endpoint}, HTTP 401): it has expired, was revoked, or never was one of this server.${said(p.words)}`,
  fortify_token_not_allowed: (p: { endpoint: string; words: string }) =>
    `The token lives, but SSC does not allow it this (${p.endpoint}, HTTP 401): its type is not made for it, or this release of SSC takes a password there.${said(p.words)}`,
  fortify_no_access: (p: { endpoint: string; words: string }) =>
    `What was asked for does not exist, or there is no access to it; SSC does not tell which (${p.endpoint}, HTTP 403).${said(p.words)}`,
  fortify_no_api: (p: { host: string; endpoint: string }) =>
    `${p.host} has no REST interface of SSC there (${p.endpoint}, HTTP 404). Check the context path in url, as in https://ssc.example.com/ssc.`,
  fortify_answer_page: (p: { host: string; endpoint: string }) =>
    `${p.host} answered with a web page where SSC's REST interface should be (${p.endpoint}). Check the context path in url, and whether a proxy or a login page of single sign-on stands in between.`,
  fortify_answer_fault: (p: { host: string; endpoint: string; status: number; text: string }) =>
    `${p.host} answered HTTP ${p.status} (${p.endpoint}): ${p.text}`,
  fortify_answer_contradicts: (p: { host: string; endpoint: string; code: number; text: string }) =>
    `${p.host} answered with success and says ${p.code} in the answer itself (${p.endpoint}), which contradicts it. ${p.text}`.trim(),
  fortify_answer_paging: (p: { endpoint: string }) =>
    `SSC's list changed, or repeated itself, each time it was read to its end (${p.endpoint}), so it can't be had whole.`,

  fortify_warning_shortened: (p: { type: string; asked: string; given: string; until: string }) =>
    `SSC gave the token ${p.given} instead of ${p.asked}: it ends at ${p.until}. It gives a ${p.type} no more than its own maximum.`,
  fortify_warning_longer: (p: { type: string; asked: string; given: string; until: string }) =>
    `SSC gave the token ${p.given} instead of ${p.asked}: unless revoked, this ${p.type} lives until ${p.until}.`,
  fortify_warning_no_end: (p: { type: string }) =>
    `SSC did not say when this ${p.type} ends. Unless revoked, it may live for ever.`,
  fortify_warning_clock_behind: (p: { apart: number }) =>
    `This machine's clock is ${format.duration(p.apart)} behind SSC's, so the token's life is shorter by that.`,
  fortify_warning_clock_ahead: (p: { apart: number }) =>
    `This machine's clock is ${format.duration(p.apart)} ahead of SSC's, so the token's life is longer by that.`,
  fortify_warning_deprecated: (p: { type: string; successor: string }) =>
    `The type ${p.type} is deprecated; SSC has ${p.successor} instead.`,
  fortify_warning_http: (p: { host: string }) =>
    `Password and token go to ${p.host} unencrypted, and whoever is on the way can read them. Use https.`,

  fortify_notice_not_revoked: (p: { id: string; until: string; why: string }) =>
    `The token with the ID ${p.id} could not be revoked; ${ends(p.until)}. ${p.why}`,
  fortify_notice_maybe_left: (p: { description: string; until: string; why: string }) =>
    `A token with the description "${p.description}" may be left at SSC${p.until === '' ? '' : ` until ${p.until}`}; revoke it there. It could not be looked for: ${p.why}`,
  fortify_why_no_time: () => 'SSC did not answer within the time that a post step has.',
  fortify_why_password_needed: () =>
    'The password was not at hand after the job, as in an action within another one, and SSC before 24.2 lets no token revoke itself.',
  fortify_why_login_refused: () => 'SSC refused the password before, so it was not sent again.',

  fortify_problem_token_id: (p: { input: string; given: string }) =>
    `${p.input} is "${p.given}"; allowed: the ID of a token, which is a number, as scangate fortify token list shows it.`,
} as const
