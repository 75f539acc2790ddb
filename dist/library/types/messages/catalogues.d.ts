import type { Catalogue } from './message.js';
/** The languages that reports and annotations are written in. */
export declare const languages: readonly ['en', 'ja', 'ko'];
/** A language that reports and annotations are written in. */
export type Language = (typeof languages)[number];
/** A language by its name, or a catalogue itself, for example one with the words of a source of your own. */
export type Spoken = Language | Catalogue;
/** Gives the catalogue of a language. Hosts take it as a parameter, so that sources of your own can speak, too. */
export type CatalogueOf = (language: Language) => Catalogue;
/** Returns everything scangate says, in one language. */
export declare function catalogueOf(spoken: Spoken): Catalogue;
