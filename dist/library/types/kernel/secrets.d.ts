import { type Redact } from './redact.js';
import type { Secret } from './secret.js';
/**
 * Every secret of a run, also those that come into being while it runs. From the moment one is added, whoever
 * redacts through this registry hides it, and whoever listens is told, so that the runner's log hides it too.
 */
export interface Secrets {
    /** Adds a secret, once; what is absent or empty is ignored. */
    add(secret: Secret | undefined): void;
    /** Takes every secret known by now, in all its forms, out of a text. */
    readonly redact: Redact;
    /** Calls `listener` for each secret that is known and for each one that will be. */
    onAdd(listener: (secret: Secret) => void): void;
}
/** Makes a registry with the secrets that are known at the start. */
export declare function createSecrets(known?: Iterable<Secret | undefined>): Secrets;
