import type { en } from './en/index.js';
/** The name of everything that scangate can say. */
export type MessageKey = keyof typeof en;
/**
 * The names that stand behind a prefix among the messages: `max_alerts` is one of `check_`, because there is a
 * message `check_max_alerts`. So a name without its sentence in every language does not compile.
 */
export type NameAfter<Prefix extends string, Key = MessageKey> = Key extends `${Prefix}${infer Name}` ? Name : never;
/** A message within another: the cause of a failure, which is said in the same language. */
export interface InnerMessage {
    readonly key: MessageKey;
    readonly params: unknown;
}
/** Where a message may stand for a text: why something is so, and what came of it. */
type WithReasons<P> = {
    readonly [F in keyof P]: F extends 'why' | 'reason' | 'outcome' ? P[F] | InnerMessage : P[F];
};
type Parameters_<K extends MessageKey> = Parameters<(typeof en)[K]> extends [] ? undefined : WithReasons<Parameters<(typeof en)[K]>[0]>;
/** The message of one name. Looked up, since filtering it out of all of them took the compiler a minute. */
export type MessageOf<K extends MessageKey> = {
    [Q in K]: {
        readonly key: Q;
        readonly params: Parameters_<Q>;
    };
}[K];
/**
 * Something to say, apart from the language it is said in. Plain data, fit for JSON. `message` holds the parameters to
 * the name; a union of every name with its parameters is one that the compiler gives up on at a thousand of them.
 */
export type Message = InnerMessage;
/** All messages in one language. TypeScript holds every language to the keys and parameters of English. */
export type Catalogue = {
    readonly [K in MessageKey]: (typeof en)[K];
};
/** Makes a message. Those without parameters take none. */
export declare function message<K extends MessageKey>(key: K, ...[params]: Parameters_<K> extends undefined ? [] : [Parameters_<K>]): MessageOf<K>;
/** Whether a message is one of those names. Its parameters are known then. */
export declare function isOneOf<K extends MessageKey>(said: Message, ...keys: readonly K[]): said is MessageOf<K>;
/**
 * Says a message in the language of a catalogue. What the catalogue does not know, as a message of a source that
 * somebody else hands in, is said by its key: no run may end of a missing sentence.
 */
export declare function say(catalogue: Catalogue, { key, params }: Message | InnerMessage): string;
/** Whether a parameter is itself a message. One without parameters of its own has lost them where it was JSON. */
export declare function isMessage(value: unknown): value is InnerMessage;
export {};
