import { allowListRules } from './live-rules/allow-lists.ts'
import { answerRules } from './live-rules/answers.ts'
import { authenticationRules } from './live-rules/authentication.ts'
import { knownContact } from './live-rules/disclosure.ts'
import { encryptionRules } from './live-rules/encryption.ts'
import { errorRules } from './live-rules/errors.ts'
import type { Look } from './look.ts'
import type { Rule } from './rule.ts'

/** Judges the rules that need answers, by what was seen. Pure. */
export function judgeAnswers(look: Look): readonly Rule[] {
  return [
    ...encryptionRules(look),
    ...authenticationRules(look),
    ...allowListRules(look),
    ...errorRules(look),
    ...answerRules(look),
    knownContact(look),
  ]
}
