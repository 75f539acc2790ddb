type Schemas = typeof import('./schema.ts')

let schemas: Promise<Schemas> | undefined

/**
 * Loads what reads answers, once. It takes a good part of the start, and nothing needs it before the first answer.
 * Rejects where the program's own files are gone; the next call tries anew.
 */
export function loadSchemas(): Promise<Schemas> {
  schemas ??= import('./schema.ts').catch((error: unknown) => {
    schemas = undefined
    throw error
  })
  return schemas
}
