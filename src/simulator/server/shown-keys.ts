import type { FastifyRequest } from 'fastify'

/** Where a request of a service can show a key, a password or a token. Header names are in lower case. */
export interface KeyPlaces {
  readonly headers: readonly string[]
  /** Names in the query or in the body. */
  readonly parameters: readonly string[]
  /** Finds a key in the path: the first group is it. Paths that no route has are looked at, too. */
  readonly path?: RegExp
}

/** What a request shows that may be a key, as it stands there and in the parts that it has. */
export interface ShownKeys {
  readonly inHeaders: readonly string[]
  readonly inParameters: readonly string[]
  readonly inPath: readonly string[]
}

/** Looks for keys where the service takes them. */
export function shownKeys(request: FastifyRequest, places: KeyPlaces): ShownKeys {
  const { headers, query, body, url } = request
  const inHeaders = places.headers.flatMap((name) => texts(headers[name]).flatMap(partsOfHeader))
  const inParameters = [query, body].flatMap((fields) =>
    places.parameters.flatMap((name) =>
      texts((fields as Record<string, unknown> | null | undefined)?.[name]),
    ),
  )
  const [, inPath] = places.path?.exec(url) ?? []
  return { inHeaders, inParameters, inPath: texts(inPath) }
}

function texts(value: unknown): string[] {
  return [value].flat().filter((text): text is string => typeof text === 'string' && text !== '')
}

/** A header's value, what follows its scheme, and the password of basic authentication. */
function partsOfHeader(value: string): string[] {
  const [, scheme = '', rest = ''] = /^([\w-]+) +(.+)$/.exec(value) ?? []
  if (rest === '') return [value]
  if (scheme.toLowerCase() !== 'basic') return [value, rest]
  const [, password = ''] = /^[^:]*:(.*)$/s.exec(Buffer.from(rest, 'base64').toString()) ?? []
  return [value, rest, ...texts(password)]
}
