import type * as z from 'zod/mini'
import type { HttpAnswer } from '../../http/client.ts'
import { loadOnce } from '../../kernel/load-once.ts'
import { afterPendingInput } from '../../kernel/pending-input.ts'

type Schemas = typeof import('./schema.ts')

const schemas = loadOnce(() => import('./schema.ts'))

/** Loads what reads answers, once. It takes a good part of the start, and nothing needs it before the first answer. */
export const loadSchemas = schemas.load

/** Loads what reads answers as soon as a request has left, which loading would hold up. */
export function loadSchemasMeanwhile(): void {
  // Whoever reads the answer hears of a failure.
  if (!schemas.isAsked()) afterPendingInput(() => void loadSchemas().catch(() => {}))
}

/** Reads an answer by the schema that `choose` picks. Throws what `parseJsonAnswer` throws. */
export async function parseAnswer<Output>(
  choose: (schemas: Schemas) => z.core.$ZodType<Output>,
  answer: HttpAnswer,
): Promise<Output> {
  const loaded = await loadSchemas()
  return loaded.parseJsonAnswer(choose(loaded), answer)
}
