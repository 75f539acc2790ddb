import { loadOnce } from '../../kernel/load-once.ts'

/** Loads what reads answers, once. It takes a good part of the start, and nothing needs it before the first answer. */
export const { load: loadSchemas } = loadOnce(() => import('./schema.ts'))
