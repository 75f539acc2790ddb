import { isIP } from 'node:net'
import { message } from '../../../messages/message.ts'
import { evidenceOf } from '../evidence.ts'
import { answersOfApi, host, type Look, mayBeWall, ofKind, whyUnseen } from '../look.ts'
import { isSuccess, valuesOf } from '../observation.ts'
import { decided, notApplicable, notVisible, type Rule, type RuleFinding, type RuleId } from '../rule.ts'
import { fixOf } from '../rule-words.ts'
import { answerTo, resultOf } from '../tls.ts'

const day = 86_400_000
/** A year of 365 days, in seconds, as ASVS 3.4.1 asks for. */
const year = 31_536_000

function unencrypted(id: RuleId, { target }: Look): Rule | undefined {
  return target.protocol === 'https:' ? undefined : notVisible(id, message('api_why_http'))
}

function atHost(id: RuleId, level: RuleFinding['level'], evidence: RuleFinding['evidence']): RuleFinding {
  return { place: host, level, evidence, fix: fixOf(id) }
}

/** TLS-1: the certificate is trusted, is this host's, and does not end soon. */
export function trustedCertificate(look: Look): Rule {
  const id = 'TLS-1'
  const plain = unencrypted(id, look)
  if (plain !== undefined) return plain
  const result = resultOf('modern', look.observations)
  if (result?.kind === 'untrusted') {
    const { certificate, error } = result
    return decided(id, [
      atHost(id, 'high', message('api_seen_untrusted', { why: error.detail, issuer: certificate.issuer })),
    ])
  }
  if (result?.kind !== 'done') return notVisible(id, whyUnseen(look, 'tls'))
  const { expires, issuer } = result.certificate
  if (expires === null) return notVisible(id, message('api_why_unclear'))
  const days = Math.floor((expires - look.now) / day)
  if (days >= look.minCertificateDays) return decided(id, [])
  const date = new Date(expires).toISOString().slice(0, 10)
  return decided(id, [
    atHost(id, 'medium', message('api_seen_expiring', { date, days: Math.max(0, days), issuer })),
  ])
}

/** TLS-2: no version of TLS older than 1.2. Met only where the server itself said no to both. */
export function noOldTls(look: Look): Rule {
  const id = 'TLS-2'
  const plain = unencrypted(id, look)
  if (plain !== undefined) return plain
  const { observations } = look
  const offered = [
    ['TLS 1.0', 'tls_1_0'],
    ['TLS 1.1', 'tls_1_1'],
  ] as const
  const accepted = offered.filter(([, which]) => answerTo(which, observations) === 'accepted')
  const [first] = accepted
  if (first !== undefined) {
    const issuer = issuerOf(first[1], look)
    const versions = accepted.map(([name]) => name)
    return decided(id, [atHost(id, 'high', message('api_seen_old_tls', { versions, issuer }))])
  }
  if (offered.every(([, which]) => answerTo(which, observations) === 'refused')) return decided(id, [])
  return notVisible(id, whyUnseen(look, 'tls'))
}

/** Who issued the certificate that came with what was accepted: none comes with anything else. */
function issuerOf(which: Parameters<typeof resultOf>[0], { observations }: Look): string {
  const result = resultOf(which, observations)
  return result !== undefined && 'certificate' in result ? result.certificate.issuer : '?'
}

/** TLS-3: TLS 1.2 only with forward secrecy. */
export function forwardSecrecy(look: Look): Rule {
  const id = 'TLS-3'
  const plain = unencrypted(id, look)
  if (plain !== undefined) return plain
  const which = 'no_forward_secrecy'
  switch (answerTo(which, look.observations)) {
    case 'accepted': {
      const issuer = issuerOf(which, look)
      return decided(id, [atHost(id, 'low', message('api_seen_static_rsa', { issuer }))])
    }
    case 'refused':
      return decided(id, [])
    default:
      return notVisible(id, whyUnseen(look, 'tls'))
  }
}

/** TLS-4: nothing is served without encryption, also no redirect, by which slips go unnoticed. */
export function closedPort80(look: Look): Rule {
  const id = 'TLS-4'
  const plain = unencrypted(id, look)
  if (plain !== undefined) return plain
  const [one] = ofKind(look, 'port_80')
  if (one?.kind === 'unanswered' && one.error.detail.key === 'network_refused') return decided(id, [])
  if (one?.kind !== 'answered') return notVisible(id, whyUnseen(look, 'port_80'))
  const { status } = one.answer
  if (isSuccess(one.answer)) return decided(id, [atHost(id, 'high', evidenceOf(one, ['content-type']))])
  if (status >= 300 && status <= 399) return decided(id, [atHost(id, 'low', evidenceOf(one, ['location']))])
  // A client's fault is refused on purpose. A 429 or a fault of the server says nothing about the next time.
  if (status >= 400 && status <= 499 && status !== 408 && status !== 429) return decided(id, [])
  return notVisible(id, message('api_why_unclear'))
}

/** TLS-5: the host asks for encryption from now on, for a year (RFC 6797; only the first such header counts). */
export function strictTransport(look: Look): Rule {
  const id = 'TLS-5'
  const plain = unencrypted(id, look)
  if (plain !== undefined) return plain
  const name = look.target.hostname.replace(/[[\]]/g, '')
  if (isIP(name) !== 0) return notApplicable(id, message('api_why_address'))
  const answers = answersOfApi(look).filter(
    ({ answer }) => answer.status < 500 && answer.status !== 429 && !mayBeWall(look, answer),
  )
  const [first] = answers
  if (first === undefined) return notVisible(id, whyUnseen(look, 'control'))
  if (answers.some(({ answer }) => longEnough(valuesOf(answer, 'strict-transport-security')[0]))) {
    return decided(id, [])
  }
  return decided(id, [atHost(id, 'low', evidenceOf(first, ['strict-transport-security']))])
}

function longEnough(value: string | undefined): boolean {
  const [, seconds] = /(?:^|;)\s*max-age\s*=\s*"?(\d{1,12})"?\s*(?:;|$)/i.exec(value ?? '') ?? []
  return seconds !== undefined && Number(seconds) >= year
}

/** Every rule on encryption that answers decide. */
export function encryptionRules(look: Look): readonly Rule[] {
  return [
    trustedCertificate(look),
    noOldTls(look),
    forwardSecrecy(look),
    closedPort80(look),
    strictTransport(look),
  ]
}
