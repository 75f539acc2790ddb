import { type Message, message, type NameAfter } from '../../messages/message.ts'
import type { RuleId } from './rule.ts'

/** A rule's ID as it stands in the names of messages: `AUTH_1` for `AUTH-1`. */
type InMessages<Id extends string> = Id extends `${infer Group}-${infer Number_}`
  ? `${Group}_${Number_}`
  : never

type RuleName = InMessages<RuleId> & NameAfter<'api_rule_'> & NameAfter<'api_fix_'>

/** No rule without its words: its ID would not be a name then. */
const nameOf = (id: RuleId) => id.replace('-', '_') as RuleName

/** What a rule asks for, in a few words. */
export function titleOf(id: RuleId): Message {
  return message(`api_rule_${nameOf(id)}`)
}

/** What to do where a rule is not met. */
export function fixOf(id: RuleId): Message {
  return message(`api_fix_${nameOf(id)}`)
}
