import { readFileSync } from 'node:fs'
import { english } from '../../../src/messages/english.ts'
import type { ApiDocument } from '../../../src/sources/api/document.ts'
import { nameOf, type Operation } from '../../../src/sources/api/operation.ts'
import { readDocument } from '../../../src/sources/api/read-document.ts'

/** A document of these tests by its name, as text. */
export function documentText(name: 'petstore' | 'well-made'): string {
  return readFileSync(new URL(`${name}.yaml`, import.meta.url), 'utf8')
}

/** Reads a document that is to be one, from text or from the value that the text would have. */
export async function documentOf(content: unknown): Promise<ApiDocument> {
  const text = typeof content === 'string' ? content : JSON.stringify(content)
  const { document, problems } = await readDocument(text, 'openapi.yaml')
  if (document === undefined) throw new Error(problems.map(english).join(' '))
  return document
}

/** What is wrong with a text, in English. */
export async function problemsOf(text: string): Promise<string[]> {
  return (await readDocument(text, 'openapi.yaml')).problems.map(english)
}

/** A document with these paths and whatever else. */
export function withPaths(paths: unknown, rest: object = {}): object {
  return { openapi: '3.0.3', info: { title: 't', version: '1' }, paths, ...rest }
}

/** The operation of a document by its name, such as `GET /pets`. */
export function operationOf({ operations }: ApiDocument, name: string): Operation {
  const found = operations.find((operation) => nameOf(operation) === name)
  if (found === undefined) throw new Error(`no ${name}`)
  return found
}
