import * as z from 'zod/mini'
import { cleanLine } from '../kernel/clean-text.ts'
import { AnswerError } from '../kernel/errors.ts'
import { message } from '../messages/message.ts'
import { readJson } from './answer.ts'
import type { HttpAnswer } from './client.ts'

/**
 * Reads the body as JSON and checks its shape. Fields that the schema does not know are fine.
 * Throws an `AnswerError`: garbled where the body is empty or no JSON, otherwise it names the first field
 * that is missing or wrong, and the endpoint. Of an answer that `holdsSecret` no text is quoted, unless it begins as
 * a web page does: what is broken may hold a secret that lives, and nobody knows it yet.
 */
export function parseJsonAnswer<Schema extends z.core.$ZodType>(
  schema: Schema,
  { host, endpoint, text }: HttpAnswer,
  holdsSecret = false,
): z.output<Schema> {
  if (text.trim() === '') throw new AnswerError(message('answer_empty', { host, endpoint }), true)
  const value = readJson(text)
  if (value === undefined) {
    const isQuotable = !holdsSecret || text.trimStart().startsWith('<')
    const start = isQuotable ? cleanLine(text.slice(0, 400), 60) : '…'
    throw new AnswerError(message('answer_not_json', { host, endpoint, start }), true)
  }
  return checkShape(schema, value, endpoint, holdsSecret)
}

/**
 * Checks the shape of an answer that was read as JSON. Throws the `AnswerError` of `parseJsonAnswer` where it is
 * another.
 */
export function checkShape<Schema extends z.core.$ZodType>(
  schema: Schema,
  value: unknown,
  endpoint: string,
  holdsSecret = false,
): z.output<Schema> {
  const parsed = z.safeParse(schema, value)
  if (parsed.success) return parsed.data
  const issue = firstIssue(parsed.error.issues)
  const found = valueAt(value, issue.path)
  const detail = {
    endpoint,
    field: fieldName(issue.path),
    expected: expectation(issue),
    got: holdsSecret && typeof found === 'string' ? 'text of another form' : describe(found),
  }
  throw new AnswerError(message('answer_misshaped', detail), false, { cause: parsed.error })
}

type Issue = z.core.$ZodIssue

function firstIssue(issues: readonly Issue[]): Issue {
  const [first] = issues
  if (first === undefined) throw new Error('a failed check without an issue')
  return first
}

function fieldName(path: readonly PropertyKey[]): string {
  const name = path.reduce<string>((before, step) => {
    if (typeof step === 'number') return `${before}[${step}]`
    return before === '' ? String(step) : `${before}.${String(step)}`
  }, '')
  return name === '' ? 'the body' : cleanLine(name, 100)
}

function expectation(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return withArticle(issue.expected)
    case 'invalid_value':
      return issue.values.map((value) => JSON.stringify(value) ?? String(value)).join(' or ')
    case 'invalid_union': {
      const branches = issue.errors.map((branch) => expectation(firstIssue(branch)))
      return [...new Set(branches)].join(' or ')
    }
    case 'invalid_format':
      // What the pattern is says nothing to people.
      return issue.format === 'regex' ? 'text of the documented form' : `text of the form ${issue.format}`
    case 'too_small':
      return `${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}${lengthUnit(issue.origin)}`
    case 'too_big':
      return `${issue.inclusive === false ? 'less than' : 'at most'} ${issue.maximum}${lengthUnit(issue.origin)}`
    default:
      return issue.message
  }
}

function withArticle(type: string): string {
  if (type === 'int') return 'a whole number'
  if (type === 'null' || type === 'undefined') return type
  return `${/^[aeiou]/.test(type) ? 'an' : 'a'} ${type}`
}

function lengthUnit(origin: string): string {
  if (origin === 'string') return ' characters long'
  return origin === 'array' ? ' entries long' : ''
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<PropertyKey, unknown>)[step] : undefined,
    value,
  )
}

/** Lists and objects are named, not shown: they can be long, and deeper than the stack. */
function describe(value: unknown): string {
  if (value === undefined) return 'missing'
  if (Array.isArray(value)) return 'an array'
  if (typeof value === 'object' && value !== null) return 'an object'
  return cleanLine(JSON.stringify(value) ?? typeof value, 60)
}
