import { en } from './en/index.ts'
import { ja } from './ja/index.ts'
import { ko } from './ko/index.ts'
import type { Catalogue } from './message.ts'

/** The languages that reports and annotations are written in. */
export const languages = ['en', 'ja', 'ko'] as const

/** A language that reports and annotations are written in. */
export type Language = (typeof languages)[number]

const catalogues: { readonly [L in Language]: Catalogue } = { en, ja, ko }

/** Returns everything scangate says, in one language. */
export function catalogueOf(language: Language): Catalogue {
  return catalogues[language]
}
