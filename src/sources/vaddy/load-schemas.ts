import type * as z from 'zod/mini'
import type { HttpAnswer } from '../../http/client.ts'
import { afterPendingInput } from '../../kernel/pending-input.ts'

type Schemas = typeof import('./schema.ts')

let schemas: Promise<Schemas> | undefined

/**
 * Loads what reads answers, once. It takes a good part of the start, and nothing needs it before the first
 * answer. Rejects where the program's own files are gone; the next call tries anew.
 */
export function loadSchemas(): Promise<Schemas> {
  schemas ??= import('./schema.ts').catch((error: unknown) => {
    schemas = undefined
    throw error
  })
  return schemas
}

/** Loads what reads answers as soon as a request has left, which loading would hold up. */
export function loadSchemasMeanwhile(): void {
  // Whoever reads the answer hears of a failure.
  if (schemas === undefined) afterPendingInput(() => void loadSchemas().catch(() => {}))
}

/** Reads an answer by the schema that `choose` picks. Throws what `parseJsonAnswer` throws. */
export async function parseAnswer<Output>(
  choose: (schemas: Schemas) => z.core.$ZodType<Output>,
  answer: HttpAnswer,
): Promise<Output> {
  const loaded = await loadSchemas()
  return loaded.parseJsonAnswer(choose(loaded), answer)
}
