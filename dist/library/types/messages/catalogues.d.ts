import type { Catalogue } from './message.js';
/** The languages that reports and annotations are written in. */
export declare const languages: readonly ['en', 'ja', 'ko'];
/** A language that reports and annotations are written in. */
export type Language = (typeof languages)[number];
/** A language by its name, or a catalogue itself, for example one with the words of a source of your own. */
export type Spoken = Language | Catalogue;
/** Gives the catalogue of a language. Hosts take it as a parameter, so that sources of your own can speak, too. */
export type CatalogueOf = (language: Language) => Catalogue;
/** From here on this is said in a language, too. Returns everything that can be said in it. */
export declare function learn(language: Language, words: Partial<Catalogue>): Catalogue;
/**
 * Returns what can be said in one language: what was learnt of it. Command line, library and tests learn every word
 * (`every-word.ts`) before they speak, a step those of its source.
 */
export declare function catalogueOf(spoken: Spoken): Catalogue;
