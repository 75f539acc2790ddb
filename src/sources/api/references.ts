import type { Path } from './yaml-source.ts'

/** A value of a document with the way to it. */
export interface Located {
  readonly value: unknown
  readonly path: Path
}

/** A mapping of a document. */
export type Mapping = Readonly<Record<string, unknown>>

/** Whether a value is a mapping, as JSON's objects are. */
export function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What stands below a key or number of a value; `undefined` where there is nothing of its own. */
export function childOf({ path, value }: Located, key: string): Located | undefined {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
  if (Array.isArray(value) && !/^\d+$/.test(key)) return undefined
  return { value: (value as Mapping)[key], path: [...path, key] }
}

/** The entries of a mapping or list, in their order; none of anything else. */
export function childrenOf(located: Located | undefined): (Located & { readonly key: string })[] {
  if (located === undefined) return []
  const { path, value } = located
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).map(([key, child]) => ({ key, value: child, path: [...path, key] }))
}

/** A text below a key; empty where there is none. */
export function textAt(located: Located | undefined, key: string): string {
  const value = located && childOf(located, key)?.value
  return typeof value === 'string' ? value : ''
}

/** What a `$ref` leads to: a value, or out of the document (or nowhere in it). */
export type Reference = Located | 'outside'

/**
 * Follows `$ref`s within a document to what they name. One that leads into another file or to another host is never
 * followed, and one that leads in a circle leads nowhere.
 */
export function followReference(root: unknown, located: Located): Reference {
  const seen = new Set<string>()
  let at = located
  for (;;) {
    const { value } = at
    const reference = isMapping(value) && Object.hasOwn(value, '$ref') ? value['$ref'] : undefined
    if (typeof reference !== 'string') return at
    if (!reference.startsWith('#/') || seen.has(reference)) return 'outside'
    seen.add(reference)
    const next = valueAt(root, reference)
    if (next === undefined) return 'outside'
    at = next
  }
}

/** Whether a reference leads out of its document. */
export function leadsOutside({ value }: Located): boolean {
  const reference = isMapping(value) ? value['$ref'] : undefined
  return typeof reference === 'string' && !reference.startsWith('#')
}

function valueAt(root: unknown, fragment: string): Located | undefined {
  const keys = fragment.slice(2).split('/').map(unescaped)
  return keys.reduce<Located | undefined>((at, key) => at && childOf(at, key), { value: root, path: [] })
}

function unescaped(key: string): string {
  let plain = key
  try {
    plain = decodeURIComponent(key)
  } catch {
    // A percent sign that encodes nothing stands for itself.
  }
  return plain.replaceAll('~1', '/').replaceAll('~0', '~')
}
