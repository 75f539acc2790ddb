import { cleanLine } from '../kernel/clean-text.ts'
import { isMessage, type Message } from '../messages/message.ts'

/**
 * Makes text from outside one clean line of at most so many characters. What is too long is cut before the word
 * that the limit would cut in two: half a secret is nobody's to recognise, who redacts the report later.
 */
export function bounded(text: string, most: number): string {
  // Far more than is needed, since cleaning takes characters away.
  const isEndless = text.length > 8 * most
  const line = cleanLine(isEndless ? text.slice(0, 8 * most) : text, Number.POSITIVE_INFINITY)
  if (!isEndless && line.length <= most) return line
  const characters = [...line]
  if (!isEndless && characters.length <= most) return line
  const start = characters.slice(0, most - 1).join('')
  return `${start.replace(/[!-~]+$/, '').trimEnd()}…`
}

/** Bounds words of a service, or the parameters of our own. */
export function boundedWords<W extends string | Message>(words: W, most: number): W {
  return (typeof words === 'string' ? bounded(words, most) : boundedMessage(words, most)) as W
}

const mostItems = 20

/** Bounds every text among the parameters of a message, and lists to their first 20. */
export function boundedMessage<M extends { readonly params: unknown }>(message: M, most: number): M {
  const { params } = message
  if (typeof params !== 'object' || params === null) return message
  const clean = Object.entries(params).map(([name, value]) => [name, boundedValue(value, most)])
  return { ...message, params: Object.fromEntries(clean) }
}

function boundedValue(value: unknown, most: number): unknown {
  if (typeof value === 'string') return bounded(value, most)
  if (Array.isArray(value)) return value.slice(0, mostItems).map((item) => boundedValue(item, most))
  return isMessage(value) ? boundedMessage(value, most) : value
}
