import { formatFor } from '../format.ts'

const format = formatFor('en')
const requests = (count: number) => format.count(count, { one: ' request', other: ' requests' })

/** What the API security check says of what it asks and sees. `why` is a whole sentence. */
export const apiLiveMessages = {
  api_log_asking: (p: { target: string; requests: number }) =>
    `Asking ${p.target}: ${requests(p.requests)}, one at a time.`,
  api_log_asking_on: (p: { count: number; of: number }) =>
    `${format.number(p.count)} of ${requests(p.of)} are behind us.`,
  api_log_judging: (p: { rules: number }) => `Holding what was seen against ${format.number(p.rules)} rules.`,

  api_cut_limited: () => 'The API answered HTTP 429, so nothing more was asked.',
  api_cut_troubles: (p: { count: number }) =>
    `The last ${format.number(p.count)} answers were server errors or did not come in time, so nothing more was asked.`,
  api_cut_time: (p: { limit: string }) =>
    `Not everything was asked within ${format.written(p.limit)}, the timeout.`,

  api_why_http: () => 'The target is plain http on loopback.',
  api_why_address: () => 'Strict transport security does not apply to IP addresses.',
  api_why_no_room: () => 'max_requests left no room for it.',
  api_why_no_credential: () => 'No credential was given.',
  api_why_no_operation: () => 'The document has no operation that could be asked for it.',
  api_why_no_protected: () => 'No operation that could be asked is documented as protected.',
  api_why_not_planned: () => 'It is not asked of this target.',
  api_why_cut_short: () => 'The asking had ended before.',
  api_why_untrusted: () => 'Nothing was sent, because the certificate is not trusted.',
  api_why_no_refusal: () => 'No operation refused to answer without a credential.',
  api_why_locked: () => 'The credential is not sent there, or not more often.',
  api_why_unclear: () => 'What came was no clear answer.',
  api_why_no_answer: (p: { why: string }) => `No answer came: ${p.why}`,
  api_why_few_clear: (p: { clear: number; asked: number; least: number }) =>
    `Only ${format.number(p.clear)} of ${format.number(p.asked)} protected operations answered clearly; min_seen asks for ${format.percent(p.least)}.`,
  api_why_no_401: () => 'Nothing answered 401.',
  api_why_no_limits: () => 'No answer announces limits, and none has to.',
  api_why_no_errors: () => 'No error of the API was seen.',
  api_why_no_sunset: () => 'No answer announces an end.',
  api_why_contact_elsewhere: () =>
    'security.txt is elsewhere, and redirects are not followed: give its address as security_txt.',

  api_seen_untrusted: (p: { why: string; issuer: string }) =>
    `${p.why} The certificate was issued by «${p.issuer}».`,
  api_seen_expiring: (p: { date: string; days: number; issuer: string }) =>
    `The certificate, issued by «${p.issuer}», ends on ${p.date}, in ${format.count(p.days, { one: ' day', other: ' days' })}.`,
  api_seen_old_tls: (p: { versions: readonly string[]; issuer: string }) =>
    `${format.list(p.versions)} accepted; the certificate was issued by «${p.issuer}».`,
  api_seen_static_rsa: (p: { issuer: string }) =>
    `TLS 1.2 with a static RSA key exchange accepted; the certificate was issued by «${p.issuer}».`,
  api_seen_security_txt: (p: { seen: string; why: string }) => `${p.why} ${p.seen}`,
  api_contact_missing: () => 'There is no security.txt.',
  api_contact_type: () => 'security.txt is not text/plain in UTF-8.',
  api_contact_long: () => 'security.txt is longer than 32 KiB.',
  api_contact_no_contact: () => 'security.txt has no usable Contact, or one that is no address.',
  api_contact_no_expires: () => 'security.txt does not have exactly one Expires with a date and time.',
  api_contact_expired: (p: { date: string }) => `security.txt expired on ${p.date}.`,
  api_contact_canonical: () =>
    'The Canonical fields of security.txt do not name the address it was read from.',
} as const
