import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'

/** A secret that is shorter can't be told from chance. */
const shortest = 8
/** So many characters of a secret in a row are a leak as well: something cut it off. */
const longestRemains = 10

/**
 * Lists the forms in which a secret can come out. Written apart from the product's own list, so that a form
 * which the product forgets is still found.
 */
export function formsOf(secret: string): [name: string, form: string][] {
  const bytes = Buffer.from(secret)
  const base64 = bytes.toString('base64')
  const shifted = (by: number) =>
    Buffer.concat([Buffer.alloc(by, 0x41), bytes, Buffer.alloc(3, 0x41)])
      .toString('base64')
      .slice(4, -8)
  const json = JSON.stringify(secret).slice(1, -1)
  const escapeAs = (entityOf: (character: string) => string) => secret.replace(/[&<>"']/g, entityOf)
  const named = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' } as const
  const phpEntity = (character: string) => named[character as keyof typeof named] ?? '&#039;'
  return [
    ['raw', secret],
    ['the beginning', secret.slice(0, longestRemains)],
    ['the end', secret.slice(-longestRemains)],
    ['percent-encoded', encodeURIComponent(secret)],
    ['percent-encoded, every byte', [...bytes].map((byte) => `%${hex(byte)}`).join('')],
    ['form-encoded', new URLSearchParams([['', secret]]).toString().slice(1)],
    ['base64', base64],
    ['base64 without padding', base64.replace(/=+$/, '')],
    ['base64 followed by more', base64.slice(0, Math.floor(bytes.length / 3) * 4)],
    ['base64 inside longer data', shifted(1)],
    ['base64 inside longer data', shifted(2)],
    ['base64url', bytes.toString('base64url')],
    ['JSON-escaped', json],
    ['JSON-escaped twice', JSON.stringify(json).slice(1, -1)],
    ['JSON-escaped as PHP does', json.replaceAll('/', '\\/')],
    ['HTML-escaped by numbers', escapeAs((character) => `&#${character.charCodeAt(0)};`)],
    ['HTML-escaped by hexadecimal numbers', escapeAs((character) => `&#x${hex(character.charCodeAt(0))};`)],
    ['HTML-escaped as PHP does', escapeAs(phpEntity)],
    ['XML-escaped but for quotes', secret.replace(/[&<>]/g, phpEntity)],
    ['hexadecimal', bytes.toString('hex')],
    ['backwards', [...secret].reverse().join('')],
  ]
}

function hex(byte: number): string {
  return byte.toString(16).padStart(2, '0')
}

/** Lines that a runner swallows: with them a step tells it what to hide. */
const maskLine = /^::add-mask::.*$/gm
const invisible = /[\p{Cf}\p{Cc}]/gu

/**
 * The text as it stands, and as those read it who decode it once more: a browser, a terminal that shows no
 * control characters, somebody who joins lines.
 */
function readingsOf(text: string): string[] {
  return [
    text,
    text.replace(invisible, ''),
    text.replace(/\s+/g, ''),
    text.replace(/(?:%[\da-f]{2})+/gi, (run) => Buffer.from(run.replaceAll('%', ''), 'hex').toString()),
    text.replace(/&#(\d{1,5});/g, (_, code) => String.fromCharCode(Number(code))),
    text.replace(/\\u([\da-f]{4})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16))),
  ].map((reading) => reading.toLowerCase())
}

/** Lists the forms of a secret that stand in a text, however it is read. */
export function findSecret(secret: string, text: string): string[] {
  const readings = readingsOf(text)
  return formsOf(secret)
    .filter(([, form]) => form.length >= shortest)
    .filter(([, form]) => readings.some((reading) => reading.includes(form.toLowerCase())))
    .map(([name]) => name)
}

/**
 * Fails the test when a secret stands anywhere in what came out, in any of its forms. What tells a runner
 * what to hide does not count. A secret of fewer than 8 characters is not searched for.
 */
export function searchForSecret(secret: string, everything: unknown): void {
  if (secret.length < shortest) return
  const text = flatten(everything).join('\n').replace(maskLine, '')
  expect(findSecret(secret, text), 'forms of a secret that came out').toEqual([])
}

/** Reads every file of a folder and of those in it, with its name. */
export function filesIn(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  return Object.fromEntries(
    names.map((entry) => {
      const path = join(entry.parentPath, entry.name)
      return [path, readFileSync(path, 'utf8')]
    }),
  )
}

/** Every text in a structure, names included, unescaped. */
function flatten(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return [String(value)]
  if (value instanceof Error) return [value.message, value.stack ?? '', ...flatten(value.cause)]
  if (value instanceof Map) return flatten([...value])
  return Object.entries(value).flatMap(([name, item]) => [name, ...flatten(item)])
}
