import type { Operation } from './operation.ts'

/** A path and query to ask for, or the names of the path parameters that have no value. */
export type FilledPath = { readonly target: string } | { readonly missing: readonly string[] }

/** What stands in a template between braces. */
const template = /\{([^{}]*)\}/g

/** The names of the path parameters of a template, in their order. */
export function templateNames(path: string): readonly string[] {
  return [...path.matchAll(template)].map(([, name = '']) => name)
}

/**
 * Fills a path template, percent-encoded, and appends the query parameters that have a value. A value that would
 * end its segment, or make one that leads elsewhere, is none. `keys` are query parameters that carry credentials: they
 * are never filled.
 */
export function fillPath(
  { parameters, path }: Pick<Operation, 'parameters' | 'path'>,
  given: ReadonlyMap<string, string>,
  keys: ReadonlySet<string>,
): FilledPath {
  const documented = (place: 'path' | 'query', name: string) =>
    parameters.find((parameter) => parameter.in === place && parameter.name === name)?.value
  const missing: string[] = []
  let filled = ''
  let at = 0
  for (const match of path.matchAll(template)) {
    const [whole, name = ''] = match
    const value = given.get(name) ?? documented('path', name)
    if (value === undefined || /[/\\]/.test(value)) missing.push(name)
    else filled += `${literal(path.slice(at, match.index))}${encoded(value)}`
    at = match.index + whole.length
  }
  if (missing.length > 0) return { missing }
  filled += literal(path.slice(at))
  if (filled.split('/').some((segment) => /^(?:\.|%2e){1,2}$/i.test(segment))) {
    return { missing: templateNames(path) }
  }
  const query = parameters
    .filter((parameter) => parameter.in === 'query' && !keys.has(parameter.name))
    .flatMap(({ name, value }) => {
      const text = given.get(name) ?? value
      return text === undefined ? [] : [`${encoded(name)}=${encoded(text)}`]
    })
  return { target: query.length > 0 ? `${filled}?${query.join('&')}` : filled }
}

/** Quotes as well, which a URL encodes in a query and nowhere else. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll("'", '%27')
}

/** What stands outside of braces, as it is, but for what would end the path or is no character of a URL. */
function literal(text: string): string {
  return text.toWellFormed().replace(/[^\x21-\x7e]|["#<>?\\^`{|}]/gu, encodeURIComponent)
}
