import type { en } from './en/index.js';
/** The name of everything that scangate can say. */
export type MessageKey = keyof typeof en;
type Parameters_<K extends MessageKey> = Parameters<(typeof en)[K]> extends [] ? undefined : Parameters<(typeof en)[K]>[0];
/** Something to say, apart from the language it is said in. Plain data, fit for JSON. */
export type Message = {
    [K in MessageKey]: {
        readonly key: K;
        readonly params: Parameters_<K>;
    };
}[MessageKey];
/** All messages in one language. TypeScript holds every language to the keys and parameters of English. */
export type Catalogue = {
    readonly [K in MessageKey]: (typeof en)[K];
};
/** Makes a message. Those without parameters take none. */
export declare function message<K extends MessageKey>(key: K, ...[params]: Parameters_<K> extends undefined ? [] : [Parameters_<K>]): Extract<Message, {
    key: K;
}>;
/** Says a message in the language of a catalogue. */
export declare function say(catalogue: Catalogue, { key, params }: Message): string;
export {};
