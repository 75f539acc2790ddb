import type { Secret } from './secret.ts'

const shortestDerivedForm = 4
/** Fewer characters are too likely to be something else, once their case does not count. */
const shortestInAnyCase = 8

/**
 * Lists the forms in which a secret can turn up in text: itself, in small letters and in capitals (a URL's
 * host comes in small ones), percent-, form- and JSON-escaped,
 * HTML-escaped in the usual spellings, hexadecimal, and base64 and base64url at each of the three offsets
 * it can have inside longer data. Of an address, such as a webhook's, the path alone counts as well, and of a header's
 * value what follows its scheme (`Bearer …`).
 * Each line of a secret with several lines counts by itself, as it does for GitHub's runner.
 */
export function secretForms(secret: string): string[] {
  const forms = new Set<string>()
  const lines = secret.split(/\r?\n/).map((line) => line.trim())
  for (const part of new Set([secret, secret.trim(), ...lines, ...lines.flatMap(partForms)])) {
    if (part === '') continue
    forms.add(part)
    if (part.length >= shortestInAnyCase) forms.add(part.toLowerCase()).add(part.toUpperCase())
    const derived = [
      encodeURIComponent(wellFormed(part)),
      new URLSearchParams({ k: part }).toString().slice(2),
      inJson(part),
      inJson(inJson(part)),
      // PHP's json_encode escapes slashes, too.
      inJson(part).replaceAll('/', '\\/'),
      ...markupForms(part),
      ...hexadecimalForms(part),
      ...base64Forms(part),
    ]
    for (const form of derived) if (form.length >= shortestDerivedForm) forms.add(form)
  }
  return [...forms]
}

/** A shorter path is too likely to be made of common words. */
const shortestPath = 16

/** What makes an address a secret is behind its host, whether or not the first slash goes along. */
function pathForm(address: string): string[] {
  if (!/^https?:\/\//i.test(address)) return []
  const path = address.replace(/^https?:\/\/[^/?#]*\/*/i, '')
  return path.length >= shortestPath ? [path] : []
}

/** What of a secret is secret by itself. */
function partForms(line: string): string[] {
  return [...pathForm(line), ...schemeForm(line)]
}

/** Fewer characters behind a scheme are too likely to be a common word. */
const shortestAfterScheme = 6

/** The value of an `Authorization` header is a scheme, which everybody knows, and what nobody may (RFC 9110, 11.4). */
function schemeForm(line: string): string[] {
  const [, word = ''] = /^[A-Za-z][A-Za-z0-9-]* +(\S.*)$/.exec(line) ?? []
  return word.length >= shortestAfterScheme ? [word] : []
}

function hexadecimalForms(value: string): string[] {
  const digits = Buffer.from(value).toString('hex')
  return [digits, digits.toUpperCase()]
}

function base64Forms(value: string): string[] {
  const bytes = Buffer.from(value)
  const forms: string[] = [bytes.toString('base64'), bytes.toString('base64url')]
  for (const offset of [0, 1, 2]) {
    // Characters that also hold bits of a neighbouring byte differ from text to text: leave them out.
    const encoded = Buffer.concat([Buffer.alloc(offset), bytes])
      .toString('base64')
      .replaceAll('=', '')
    const firstOwn = offset === 0 ? 0 : offset + 1
    const tail = (offset + bytes.length) % 3 === 0 ? 0 : 1
    const core = encoded.slice(firstOwn, encoded.length - tail)
    // A short run of base64 letters is too likely to be something else.
    if (core.length >= 8) forms.push(core, core.replaceAll('+', '-').replaceAll('/', '_'))
  }
  return forms
}

function inJson(text: string): string {
  return JSON.stringify(text).slice(1, -1)
}

/** How frameworks write quotes in HTML and XML, beside the names of the other three; some leave them alone. */
const quoteEntities = [
  ['&quot;', '&#39;'],
  ['&quot;', '&#039;'],
  ['&quot;', '&#x27;'],
  ['&quot;', '&apos;'],
  ['&#34;', '&#39;'],
  ['"', "'"],
] as const

function markupForms(text: string): string[] {
  const escaped = (entityOf: (character: string) => string) => text.replace(/[&<>"']/g, entityOf)
  return [
    ...quoteEntities.map(([double, single]) => {
      const entities: Record<string, string> = {
        '&': '&amp;',
        '<': '&lt;',
        '>': '&gt;',
        '"': double,
        "'": single,
      }
      return escaped((character) => entities[character] ?? character)
    }),
    escaped((character) => `&#${character.charCodeAt(0)};`),
    escaped((character) => `&#x${character.charCodeAt(0).toString(16)};`),
  ]
}

/** Replaces lone surrogates, at which `encodeURIComponent` would throw. */
function wellFormed(text: string): string {
  return text.toWellFormed()
}

/** Takes secrets out of text. */
export type Redact = (text: string) => string

/**
 * Returns a function that replaces every form of the given secrets in a text by `***`, and what is left of
 * one that was cut off: texts are cut, and end in «…», before anybody knows what is secret in them.
 */
export function createRedactor(secrets: Iterable<Secret | undefined>): Redact {
  const forms = [...secrets]
    .filter((secret) => secret !== undefined)
    .flatMap((secret) => secretForms(secret.reveal()))
    .sort((one, other) => other.length - one.length)
  if (forms.length === 0) return (text) => text
  const unique = [...new Set(forms)]
  const anyForm = anyOf(unique, 'g')
  // Parsing a URL changes the case of letters, and both cases of hexadecimal digits mean the same.
  const inAnyCase = unique.filter((form) => form.length >= shortestInAnyCase || /%|&#x/.test(form))
  const anyInAnyCase = inAnyCase.length === 0 ? undefined : anyOf(inAnyCase, 'gi')
  return (text) => {
    const once = text.replace(anyForm, hidden)
    const twice = anyInAnyCase === undefined ? once : once.replace(anyInAnyCase, hidden)
    return twice.includes(cutMark) ? withoutRemains(twice, unique) : twice
  }
}

/**
 * Returns a function that says whether a text is a secret or holds a form of it, whatever the case of its
 * letters. Forms of fewer than 8 characters are only found as the whole text.
 */
export function createDetector(secret: Secret): (text: string) => boolean {
  const forms = secretForms(secret.reveal()).map((form) => form.toLowerCase())
  return (text) => {
    const lower = text.toLowerCase()
    return forms.some((form) => (form.length < shortestInAnyCase ? lower === form : lower.includes(form)))
  }
}

const hidden = '***'
const cutMark = '…'

function anyOf(forms: readonly string[], flags: string): RegExp {
  return new RegExp(forms.map(escapeForRegExp).join('|'), flags)
}

/** Hides the beginning of a form right before a cut, where it is long enough to tell it from chance. */
function withoutRemains(text: string, forms: readonly string[]): string {
  const parts = text.split(cutMark)
  const cleaned = parts.map((part, index) => {
    if (index === parts.length - 1) return part
    const rest = Math.max(0, ...forms.map((form) => lengthOfRemains(part, form)))
    return rest === 0 ? part : `${part.slice(0, -rest)}${hidden}`
  })
  return cleaned.join(cutMark)
}

function lengthOfRemains(text: string, form: string): number {
  for (let length = form.length - 1; length >= shortestDerivedForm; length -= 1) {
    const end = text.slice(-length)
    const start = form.slice(0, length)
    if (end === start) return length
    if (length >= shortestInAnyCase && end.toLowerCase() === start.toLowerCase()) return length
  }
  return 0
}

function escapeForRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}
