import { parseIsoTime } from '../../../kernel/iso-time.ts'
import { type Message, message } from '../../../messages/message.ts'
import { evidenceOf } from '../evidence.ts'
import { controlOf, host, type Look, mayBeWall, ofKind, whyUnseen } from '../look.ts'
import { type Answered, isSuccess, mediaTypeOf, valuesOf } from '../observation.ts'
import { decided, notVisible, type Rule } from '../rule.ts'
import { fixOf } from '../rule-words.ts'

/** VDP-1: whoever finds something knows whom to tell (RFC 9116). */
export function knownContact(look: Look): Rule {
  const id = 'VDP-1'
  const [one] = ofKind(look, 'security_txt')
  if (one?.kind !== 'answered') return notVisible(id, whyUnseen(look, 'security_txt'))
  const { answer } = one
  const finding = (level: 'low' | 'medium', why: Message) =>
    decided(id, [
      {
        place: host,
        level,
        evidence: message('api_seen_security_txt', { seen: evidenceOf(one, ['content-type']), why }),
        fix: fixOf(id),
      },
    ])
  if (isSuccess(answer)) {
    if (isPageForAnything(look, one)) return finding('low', message('api_contact_missing'))
    const why = faultOf(answer.body ?? '', one, look.now)
    return why === undefined ? decided(id, []) : finding('medium', why)
  }
  const isMissing =
    answer.status >= 400 &&
    answer.status <= 499 &&
    answer.status !== 408 &&
    answer.status !== 429 &&
    !mayBeWall(look, answer)
  if (isMissing) return finding('low', message('api_contact_missing'))
  const isElsewhere = answer.status >= 300 && answer.status <= 399
  return notVisible(id, message(isElsewhere ? 'api_why_contact_elsewhere' : 'api_why_unclear'))
}

/** Whether the same kind of page comes for a path that does not exist. */
function isPageForAnything(look: Look, { answer }: Answered): boolean {
  const control = controlOf(look)
  if (mediaTypeOf(answer) === 'text/html') return true
  return (
    control !== undefined &&
    control.answer.status === answer.status &&
    mediaTypeOf(control.answer) === mediaTypeOf(answer) &&
    !/^contact:/im.test(answer.body ?? '')
  )
}

/** In characters; more is no contact but an attack (RFC 9116, section 5.6 asks readers to bound it). */
const longest = 32 * 1_024

/** What is wrong with a security.txt, the first of it; `undefined` where nothing is. */
function faultOf(text: string, one: Answered, now: number): Message | undefined {
  if (mediaTypeOf(one.answer) !== 'text/plain') return message('api_contact_type')
  const charset = /;\s*charset\s*=\s*"?([\w-]+)/i.exec(valuesOf(one.answer, 'content-type')[0] ?? '')?.[1]
  if (charset !== undefined && charset.toLowerCase() !== 'utf-8') return message('api_contact_type')
  if (text.length > longest) return message('api_contact_long')
  const values = (name: string) =>
    text
      .split(/\r?\n/)
      .map((line) => /^([\w-]{1,100}):[ \t]*(.*)$/.exec(line))
      .filter((field) => field?.[1]?.toLowerCase() === name)
      .map((field) => (field?.[2] ?? '').trim())
  const contacts = values('contact')
  const isReachable = (value: string) => /^(?:mailto:|tel:|https:\/\/)\S+$/i.test(value)
  if (contacts.length === 0 || !contacts.every(isReachable)) return message('api_contact_no_contact')
  const [expires, ...others] = values('expires')
  if (expires === undefined || others.length > 0) return message('api_contact_no_expires')
  const until = parseIsoTime(expires.toUpperCase())
  if (Number.isNaN(until)) return message('api_contact_no_expires')
  if (until <= now)
    return message('api_contact_expired', { date: new Date(until).toISOString().slice(0, 10) })
  const canonical = values('canonical')
  if (canonical.length > 0 && !canonical.includes(one.request.url)) return message('api_contact_canonical')
  return undefined
}
