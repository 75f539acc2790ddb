import { cleanLine } from '../kernel/clean-text.ts'

/** The code that Node or undici gave an error, else its class. */
export function codeOf(error: unknown): string {
  return textOf(error, 'code') ?? (error instanceof Error ? error.name : 'unknown')
}

/** undici's own codes say little; its texts are fixed and short, such as «other side closed». */
export function readableCode(error: unknown): string {
  const code = codeOf(error)
  return error instanceof Error && code.startsWith('UND_ERR_') ? cleanLine(error.message, 200) : code
}

/** A property of an error as a line of text, where it has one. */
export function textOf(error: unknown, property: string): string | undefined {
  if (typeof error !== 'object' || error === null || !(property in error)) return undefined
  const value = (error as Record<string, unknown>)[property]
  return typeof value === 'string' || typeof value === 'number' ? cleanLine(String(value), 200) : undefined
}
