import { cleanLine } from '../../kernel/clean-text.ts'
import type { Parameter, RequestBody } from './operation.ts'
import { childOf, childrenOf, followReference, type Located, textAt } from './references.ts'
import type { YamlSource } from './yaml-source.ts'

const places: ReadonlySet<string> = new Set(['path', 'query', 'header', 'cookie'])

/** OpenAPI says to ignore parameters of these names: other parts of a document describe them. */
const ignoredHeaders: ReadonlySet<string> = new Set(['accept', 'content-type', 'authorization'])

/** Reads the parameters of an operation and those of its path that it does not replace, in that order. */
export function readParameters(
  source: YamlSource,
  root: Located,
  pathItem: Located,
  operation: Located,
): Parameter[] {
  const found = new Map<string, Parameter>()
  for (const holder of [operation, pathItem]) {
    for (const child of childrenOf(childOf(holder, 'parameters'))) {
      const parameter = readParameter(source, root, child)
      if (parameter === undefined) continue
      const key = `${parameter.in} ${parameter.name}`
      if (!found.has(key)) found.set(key, parameter)
    }
  }
  return [...found.values()]
}

function readParameter(source: YamlSource, root: Located, child: Located): Parameter | undefined {
  const located = followReference(root.value, child)
  if (located === 'outside') return undefined
  const name = textAt(located, 'name')
  const place = textAt(located, 'in')
  if (name === '' || !places.has(place)) return undefined
  if (place === 'header' && ignoredHeaders.has(name.toLowerCase())) return undefined
  return {
    name,
    in: place as Parameter['in'],
    required: childOf(located, 'required')?.value === true,
    value: documentedValue(source, root, located),
    isDescribed: childOf(located, 'schema') !== undefined || childOf(located, 'content') !== undefined,
    at: source.positionOf(located.path),
  }
}

/** The first value that the document gives for a parameter and that is one text; examples come before defaults. */
function documentedValue(source: YamlSource, root: Located, parameter: Located): string | undefined {
  const followed = (located: Located | undefined) => {
    const end = located && followReference(root.value, located)
    return end === 'outside' ? undefined : end
  }
  const schema = followed(childOf(parameter, 'schema'))
  const inExamples = childrenOf(childOf(parameter, 'examples')).map((example) => {
    const end = followed(example)
    return end && childOf(end, 'value')
  })
  const inSchema = ['example', 'examples', 'default', 'const', 'enum'].flatMap((key) => {
    const held = schema && childOf(schema, key)
    return key === 'examples' || key === 'enum' ? childrenOf(held) : [held]
  })
  for (const located of [childOf(parameter, 'example'), ...inExamples, ...inSchema]) {
    const text = located && textOf(source, located)
    if (text !== undefined) return text
  }
  return undefined
}

/** Longer values than this are no names of anything. */
const longestValue = 200

function textOf(source: YamlSource, { path, value }: Located): string | undefined {
  const text =
    typeof value === 'number' || typeof value === 'bigint'
      ? (source.writtenNumber(path) ?? String(value))
      : typeof value === 'boolean'
        ? String(value)
        : value
  if (typeof text !== 'string' || text === '' || cleanLine(text, longestValue) !== text) return undefined
  return text
}

const json = /^(?:application|text)\/(?:[\w.-]+\+)?json\s*(?:;|$)/i

/** Reads the JSON bodies that an operation takes. Other media types need no schema. */
export function readBodies(source: YamlSource, root: Located, operation: Located): RequestBody[] {
  const child = childOf(operation, 'requestBody')
  const body = child && followReference(root.value, child)
  if (body === undefined || body === 'outside') return []
  return childrenOf(childOf(body, 'content'))
    .filter(({ key }) => json.test(key))
    .map((content) => ({
      mediaType: content.key,
      isDescribed: childOf(content, 'schema') !== undefined,
      at: source.positionOf(content.path),
    }))
}
