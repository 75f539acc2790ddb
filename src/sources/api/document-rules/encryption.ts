import { cleanLine } from '../../../kernel/clean-text.ts'
import { isLoopbackHost } from '../../../kernel/loopback.ts'
import { parseUrl } from '../../../kernel/parse-url.ts'
import { message } from '../../../messages/message.ts'
import type { ApiDocument } from '../document.ts'
import { decided, type Rule } from '../rule.ts'
import { fixOf } from '../rule-words.ts'

/** TLS-6: nothing is reached by plain `http:`, this machine aside, which examples and developers use. */
export function encryptedUrls({ urls }: ApiDocument): Rule {
  const plain = urls.filter(({ url }) => /^http:/i.test(url.trim()) && !isOnLoopback(url))
  return decided(
    'TLS-6',
    plain.map(({ at, url }) => ({
      place: at.pointer,
      level: 'medium',
      evidence: message('api_seen_plain_url', { url: withoutSecrets(url) }),
      fix: fixOf('TLS-6'),
      at,
    })),
  )
}

function isOnLoopback(url: string): boolean {
  return isLoopbackHost(parseUrl(url)?.hostname ?? '')
}

/** A documented URL is public; what somebody may have put before its host or behind its path by mistake is not shown. */
function withoutSecrets(url: string): string {
  return cleanLine(url.replace(/\/\/[^/?#]*@/, '//***@').replace(/[?#].*$/s, ''), 200)
}
