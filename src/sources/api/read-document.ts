import { cleanLine } from '../../kernel/clean-text.ts'
import { type Message, message } from '../../messages/message.ts'
import type { ApiDocument, NamedUrl } from './document.ts'
import type { Operation } from './operation.ts'
import { readBodies, readParameters } from './read-parameters.ts'
import { protectednessOf, readSchemes, securityOf } from './read-security.ts'
import { childOf, childrenOf, followReference, isMapping, type Located, leadsOutside } from './references.ts'
import { urlOf } from './server-url.ts'
import { parseYaml, type YamlSource } from './yaml-source.ts'

/** In bytes. Documents of thousands of operations are smaller. */
export const longestDocument = 5 * 1_024 * 1_024

/** A document, or why there is none. */
export type DocumentReading =
  | { readonly document: ApiDocument; readonly problems: readonly [] }
  | { readonly document: undefined; readonly problems: readonly Message[] }

/**
 * Reads an OpenAPI document, 3.0 to 3.2, YAML or JSON, with where everything stands. `file` is how problems call it.
 * References into other files are not followed.
 */
export async function readDocument(text: string, file: string): Promise<DocumentReading> {
  const refused = (...problems: Message[]): DocumentReading => ({ document: undefined, problems })
  if (Buffer.byteLength(text) > longestDocument)
    return refused(message('api_problem_document_size', { file }))
  const parsed = await parseYaml(text, file)
  if ('problems' in parsed) return refused(...parsed.problems)
  const { source } = parsed
  const root: Located = { value: source.content, path: [] }
  const wrongVersion = versionProblem(source, file)
  if (wrongVersion !== undefined) return refused(wrongVersion)
  const paths = childOf(root, 'paths')
  const { operations, securities, servers, unseenPaths } = readPaths(source, root, paths)
  if (operations.length === 0) {
    return refused(
      message(unseenPaths.length > 0 ? 'api_problem_bundle' : 'api_problem_no_operations', { file }),
    )
  }
  const { schemes, urls } = readSchemes(source, root, securities)
  const document: ApiDocument = {
    version: writtenVersion(source),
    operations,
    urls: [...serversIn(source, root), ...servers, ...urls],
    schemes,
    unseenPaths,
    paths: source.positionOf(['paths']),
  }
  return { document, problems: [] }
}

/** The version as it is written: YAML takes an unquoted `3.0` for the number 3. */
function writtenVersion(source: YamlSource): string {
  const { content } = source
  const version = isMapping(content) ? content['openapi'] : undefined
  return source.writtenNumber(['openapi']) ?? (typeof version === 'string' ? version : '')
}

function versionProblem(source: YamlSource, file: string): Message | undefined {
  const { content } = source
  if (!isMapping(content)) return message('api_problem_no_document', { file })
  if (Object.hasOwn(content, 'swagger')) return message('api_problem_swagger', { file })
  const version = writtenVersion(source)
  if (version === '') return message('api_problem_no_document', { file })
  if (/^3\.[012](?:\.\d+)?(?:-[\w.-]+)?$/.test(version)) return undefined
  return message('api_problem_version', { file, given: cleanLine(version, 20) })
}

const methods: ReadonlySet<string> = new Set([
  ...['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query'],
])

/** The methods that change nothing by definition (RFC 9110, 9.2.1; QUERY is safe by its draft). */
const safe: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE', 'QUERY'])

interface Paths {
  readonly operations: Operation[]
  readonly securities: unknown[]
  readonly servers: NamedUrl[]
  readonly unseenPaths: string[]
}

function readPaths(source: YamlSource, root: Located, paths: Located | undefined): Paths {
  const found: Paths = { operations: [], securities: [], servers: [], unseenPaths: [] }
  for (const child of childrenOf(paths)) {
    if (!child.key.startsWith('/')) continue
    const item = followReference(root.value, child)
    if (item === 'outside') {
      if (leadsOutside(child)) found.unseenPaths.push(cleanLine(child.key, 200))
      continue
    }
    found.servers.push(...serversIn(source, item))
    const operations = [
      ...childrenOf(item).filter(({ key }) => methods.has(key)),
      // OpenAPI 3.2: methods that have no field of their own.
      ...childrenOf(childOf(item, 'additionalOperations')),
    ]
    for (const described of operations.filter(({ value }) => isMapping(value))) {
      // No version of OpenAPI has references here, and some tools write them all the same.
      const operation = followReference(root.value, described)
      if (operation === 'outside') {
        if (leadsOutside(described)) found.unseenPaths.push(cleanLine(child.key, 200))
        continue
      }
      const security = securityOf(root, operation)
      found.securities.push(security)
      found.servers.push(...serversIn(source, operation))
      const method = described.key.toUpperCase()
      found.operations.push({
        method: cleanLine(method, 40),
        path: cleanLine(child.key, 2_000),
        at: source.positionOf(operation.path),
        protectedness: protectednessOf(security),
        statuses: childrenOf(childOf(operation, 'responses')).map(({ key }) => key),
        hasOwnServers: hasServers(item) || hasServers(operation),
        writes: !safe.has(method),
        parameters: readParameters(source, root, item, operation),
        bodies: readBodies(source, root, operation),
      })
    }
  }
  return found
}

function hasServers(holder: Located): boolean {
  return childrenOf(childOf(holder, 'servers')).length > 0
}

function serversIn(source: YamlSource, holder: Located): NamedUrl[] {
  return childrenOf(childOf(holder, 'servers')).flatMap((server) => {
    const url = urlOf(server)
    return url === undefined ? [] : [{ url, at: source.positionOf([...server.path, 'url']) }]
  })
}
