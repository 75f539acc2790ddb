import type { NamedUrl, SecurityScheme } from './document.ts'
import type { Protectedness } from './operation.ts'
import { childOf, childrenOf, followReference, isMapping, type Located, textAt } from './references.ts'
import type { YamlSource } from './yaml-source.ts'

/** The ways in that an operation names: its own list replaces the document's, as OpenAPI has it. */
export function securityOf(root: Located, operation: Located): unknown {
  return (childOf(operation, 'security') ?? childOf(root, 'security'))?.value
}

/** What a list of ways in says. What is no list says nothing. */
export function protectednessOf(security: unknown): Protectedness {
  if (!Array.isArray(security)) return 'unsaid'
  const ways: unknown[] = security
  const free = ways.filter((way) => isMapping(way) && Object.keys(way).length === 0)
  if (free.length === ways.length) return 'open'
  return free.length > 0 ? 'optional' : 'protected'
}

/** The schemes that lists of ways in name, each with whether a scope is asked for with it. */
function usedSchemes(securities: readonly unknown[]): Map<string, boolean> {
  const used = new Map<string, boolean>()
  for (const security of securities) {
    if (!Array.isArray(security)) continue
    for (const way of security.filter(isMapping)) {
      for (const [name, scopes] of Object.entries(way)) {
        const asks = Array.isArray(scopes) && scopes.length > 0
        used.set(name, (used.get(name) ?? false) || asks)
      }
    }
  }
  return used
}

/** Reads the schemes that operations use, in the order of the document, and the URLs that they name. */
export function readSchemes(
  source: YamlSource,
  root: Located,
  securities: readonly unknown[],
): { readonly schemes: SecurityScheme[]; readonly urls: NamedUrl[] } {
  const used = usedSchemes(securities)
  const schemes: SecurityScheme[] = []
  const urls: NamedUrl[] = []
  const components = childOf(root, 'components')
  for (const child of childrenOf(components && childOf(components, 'securitySchemes'))) {
    const scheme = followReference(root.value, child)
    if (scheme === 'outside' || !used.has(child.key)) continue
    const type = textAt(scheme, 'type')
    const flows =
      type === 'oauth2' ? childrenOf(childOf(scheme, 'flows')).filter(({ key }) => !key.startsWith('x-')) : []
    schemes.push({
      type,
      detail: detailOf(type, scheme),
      parameter: type === 'apiKey' ? textAt(scheme, 'name') : '',
      flows: flows.map(({ key, path }) => ({ name: key, at: source.positionOf(path) })),
      isScoped: used.get(child.key) === true,
      at: source.positionOf(scheme.path),
    })
    const named = [
      childOf(scheme, 'openIdConnectUrl'),
      ...flows.flatMap((flow) =>
        ['authorizationUrl', 'tokenUrl', 'refreshUrl'].map((name) => childOf(flow, name)),
      ),
    ]
    for (const one of named) {
      if (typeof one?.value === 'string') urls.push({ url: one.value, at: source.positionOf(one.path) })
    }
  }
  return { schemes, urls }
}

function detailOf(type: string, scheme: Located): string {
  if (type === 'http') return textAt(scheme, 'scheme').toLowerCase()
  return type === 'apiKey' ? textAt(scheme, 'in') : ''
}
