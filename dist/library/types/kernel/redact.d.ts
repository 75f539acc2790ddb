import type { Secret } from './secret.js';
/**
 * Lists the forms in which a secret can turn up in text: itself, in small letters and in capitals (a URL's
 * host comes in small ones), percent-, form- and JSON-escaped,
 * HTML-escaped in the usual spellings, hexadecimal, and base64 and base64url at each of the three offsets
 * it can have inside longer data. Of an address, such as a webhook's, the path alone counts as well, and of a header's
 * value what follows its scheme (`Bearer …`).
 * Each line of a secret with several lines counts by itself, as it does for GitHub's runner.
 */
export declare function secretForms(secret: string): string[];
/** Takes secrets out of text. */
export type Redact = (text: string) => string;
/**
 * Returns a function that replaces every form of the given secrets in a text by `***`, and what is left of
 * one that was cut off: texts are cut, and end in «…», before anybody knows what is secret in them.
 */
export declare function createRedactor(secrets: Iterable<Secret | undefined>): Redact;
/**
 * Returns a function that says whether a text is a secret or holds a form of it, whatever the case of its
 * letters. Forms of fewer than 8 characters are only found as the whole text.
 */
export declare function createDetector(secret: Secret): (text: string) => boolean;
