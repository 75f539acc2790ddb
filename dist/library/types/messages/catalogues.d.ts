import type { Catalogue } from './message.js';
/** The languages that reports and annotations are written in. */
export declare const languages: readonly ['en', 'ja', 'ko'];
/** A language that reports and annotations are written in. */
export type Language = (typeof languages)[number];
/** Returns everything scangate says, in one language. */
export declare function catalogueOf(language: Language): Catalogue;
