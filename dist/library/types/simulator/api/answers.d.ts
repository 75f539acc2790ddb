/** An answer of the simulated API. */
export type ShopAnswer = {
    readonly status: number;
    /** In lower case. A list is sent as several headers. */
    readonly headers: Readonly<Record<string, string | readonly string[]>>;
    readonly body: string;
    /** Milliseconds before it is sent, divided by the time scale. Default: 0. */
    readonly delayMs?: number;
    /** Whether the body never ends, as a stream of events does. */
    readonly isEndless?: boolean;
}
/** The connection is reset. */
 | 'hang-up'
/** No answer ever comes, and the connection stays open. */
 | 'silence';
/** An answer that comes. */
export type SentAnswer = Exclude<ShopAnswer, string>;
/**
 * What stands in the body of each 2xx. Whoever looks for it in logs and reports finds out whether they repeat what an
 * API keeps for its customers.
 */
export declare const privateMarker = "private-to-customer-4711";
/** What every answer carries. The names of the limits are those of draft-ietf-httpapi-ratelimit-headers, version 11. */
export declare const usualHeaders: {
    readonly 'cache-control': 'no-store';
    readonly 'content-security-policy': "default-src 'none'; frame-ancestors 'none'";
    readonly 'x-content-type-options': 'nosniff';
    readonly 'ratelimit-policy': '"default";q=100;w=60';
    readonly ratelimit: '"default";r=99;t=60';
};
/** An answer in JSON. */
export declare function json(body: object, status?: number): SentAnswer;
/** An error as RFC 9457 has it. */
export declare function problem(status: number, title: string): SentAnswer;
/** A page, as frameworks send for errors and as single-page applications send for everything. */
export declare function page(status: number, body: string): SentAnswer;
/** The refusal of RFC 9110: 401 with a challenge. */
export declare function unauthorized(): SentAnswer;
/** Says whom to tell of a weakness, as RFC 9116 asks. `expires` is in milliseconds since 1970. */
export declare function securityTxt(url: string, expires: number): SentAnswer;
type Headers = Readonly<Record<string, string | undefined>>;
/** Adds headers to an answer, or takes them away where `undefined` is given. */
export declare function withHeaders(answer: SentAnswer, headers: Headers): SentAnswer;
export declare function withHeaders(answer: ShopAnswer, headers: Headers): ShopAnswer;
export {};
