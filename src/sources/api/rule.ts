import type { Level, Words } from '../../gate/fleet.ts'
import type { Message } from '../../messages/message.ts'
import type { Position } from './operation.ts'
import type { PointId } from './points.ts'

/** What a rule is, whatever becomes of it. */
export interface RuleDefinition {
  /** The level of most of its findings; `null` where it never has any. */
  readonly level: Level | null
  readonly point: PointId
  /** The standards it comes from, the same in every language. */
  readonly source: string
  /** Whether the document alone decides it, or the API's answers. */
  readonly by: 'document' | 'answers'
}

const rule = (
  level: Level | null,
  point: PointId,
  source: string,
  by: RuleDefinition['by'] = 'answers',
): RuleDefinition => ({ level, point, source, by })

/** Every rule there is, in the order of reports. None without a point of the checklist. */
export const rules = {
  'TLS-1': rule('high', 'encryption', 'ASVS 12.2.2'),
  'TLS-2': rule('high', 'encryption', 'RFC 8996, ASVS 12.1.1'),
  'TLS-3': rule('low', 'encryption', 'RFC 9325'),
  'TLS-4': rule('low', 'encryption', 'ASVS 4.1.2'),
  'TLS-5': rule('low', 'encryption', 'ASVS 3.4.1'),
  'TLS-6': rule('medium', 'encryption', 'ASVS 12.2.1', 'document'),
  'AUTH-1': rule('high', 'authentication', 'API2, ASVS 8.2.1'),
  'AUTH-2': rule('high', 'authentication', 'API2'),
  'AUTH-3': rule('low', 'authentication', 'RFC 9110'),
  'AUTH-4': rule('medium', 'authentication', 'API2', 'document'),
  'AUTH-5': rule('medium', 'authentication', 'API5', 'document'),
  'AUTH-6': rule('medium', 'authentication', 'RFC 9700, ASVS 14.2.1', 'document'),
  'SCOPE-1': rule('low', 'least_privilege', 'API5', 'document'),
  'LIST-1': rule('medium', 'allow_lists', 'ASVS 3.4.2'),
  'LIST-2': rule('medium', 'allow_lists', 'ASVS 13.4.4'),
  'RATE-1': rule(null, 'rate_limits', 'API4'),
  'RATE-2': rule('low', 'rate_limits', 'API4', 'document'),
  'INPUT-1': rule('low', 'input_validation', 'ASVS 2.1.1', 'document'),
  'ERR-1': rule('high', 'errors', 'ASVS 16.5.1'),
  'ERR-2': rule('low', 'errors', 'RFC 9457'),
  'ERR-3': rule('low', 'errors', 'ASVS 13.4.6'),
  'XSS-1': rule('low', 'xss', 'ASVS 4.1.1, 3.4.4'),
  'DATA-1': rule('medium', 'privacy', 'ASVS 14.3.2'),
  'DOC-1': rule('medium', 'documentation', 'API9'),
  'DOC-2': rule('low', 'documentation', 'API9', 'document'),
  'VER-1': rule('medium', 'versioning', 'RFC 8594, 9745'),
  'VDP-1': rule('medium', 'disclosure', 'RFC 9116'),
} as const satisfies Readonly<Record<string, RuleDefinition>>

/** The ID of a rule, for example `AUTH-1`. */
export type RuleId = keyof typeof rules

/** Every ID, in the order of reports. */
export const ruleIds = Object.keys(rules) as readonly RuleId[]

/** Whether a text is the ID of a rule. Capitals count. */
export function isRuleId(text: string): text is RuleId {
  return Object.hasOwn(rules, text)
}

/** How the API, or its document, stands to a rule. Only `met` is good news, and what can't be seen is never that. */
export type RuleState = 'met' | 'not_met' | 'not_visible' | 'not_applicable'

/** A place at which a rule is not met. Rule and place together are a finding's identity. */
export interface RuleFinding {
  /** `host`, an operation such as `GET /path`, or a JSON pointer into the document. */
  readonly place: string
  readonly level: Level
  /** What was seen: a line of an answer, or a few words of the document. Never a body of a 2xx, no credential. */
  readonly evidence: Words
  readonly fix: Message
  /** Where the document has it, where it does; SARIF shows it there. */
  readonly at?: Position
}

/** What became of a rule. */
export interface Rule {
  readonly id: RuleId
  readonly state: RuleState
  /** Some where the rule is not met, and none otherwise; in a fixed order. */
  readonly findings: readonly RuleFinding[]
  /** Why nothing was seen, or why it does not apply. Absent where it is met or not met. */
  readonly why?: Message
}

/** A rule that is not met where there are findings, and met where there are none. */
export function decided(id: RuleId, findings: readonly RuleFinding[]): Rule {
  return { id, state: findings.length > 0 ? 'not_met' : 'met', findings }
}

/** A rule of which nothing could be seen. */
export function notVisible(id: RuleId, why: Message): Rule {
  return { id, state: 'not_visible', findings: [], why }
}

/** A rule that the document takes out of question. */
export function notApplicable(id: RuleId, why: Message): Rule {
  return { id, state: 'not_applicable', findings: [], why }
}
