import { message } from '../../messages/message.ts'
import type { ApiDocument } from './document.ts'
import { protectedWrites, saidSecurity, scopedTokens, soundSchemes } from './document-rules/authentication.ts'
import { describedInput, documentedLimits, documentedRefusals } from './document-rules/description.ts'
import { encryptedUrls } from './document-rules/encryption.ts'
import { notVisible, type Rule, ruleIds, rules } from './rule.ts'

/** Judges the rules that a document decides alone. Without one none of them is visible. */
export function judgeDocument(document: ApiDocument | undefined): readonly Rule[] {
  if (document === undefined) {
    const ids = ruleIds.filter((id) => rules[id].by === 'document')
    return ids.map((id) => notVisible(id, message('api_why_no_document')))
  }
  const decidedRules = [
    encryptedUrls(document),
    saidSecurity(document),
    protectedWrites(document),
    soundSchemes(document),
    scopedTokens(document),
    documentedLimits(document),
    describedInput(document),
    documentedRefusals(document),
  ]
  if (document.unseenPaths.length === 0) return decidedRules
  // What is found counts; that nothing was found, or that 429 was not, says nothing of what stands elsewhere.
  const why = message('api_why_unseen_paths')
  return decidedRules.map((rule) =>
    rule.state === 'not_met' && rule.id !== 'RATE-2' ? rule : notVisible(rule.id, why),
  )
}
