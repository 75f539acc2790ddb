/**
 * A value that must not be printed. Template strings, `JSON.stringify` and `console.log` show `***`;
 * only `reveal` gives the value, so a search for it finds every place that uses a secret.
 */
export declare class Secret {
    #private;
    constructor(value: string);
    /** Gives the value itself, for a request header and for building masks, nothing else. */
    reveal(): string;
    toString(): string;
    toJSON(): string;
}
