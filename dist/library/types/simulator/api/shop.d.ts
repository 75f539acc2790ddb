import type { Shown } from './account.js';
import { type ShopAnswer } from './answers.js';
import type { ShopState } from './state.js';
/** A request to the simulated API. */
export interface ShopRequest {
    readonly method: string;
    /** Decoded, without the query. */
    readonly path: string;
    readonly query: URLSearchParams;
    readonly credential: Shown;
    /** The header `Authorization` as it came. For answers that repeat it; nobody keeps it. */
    readonly authorization: string | undefined;
    /** The header `Origin`, where there is one. */
    readonly origin: string | undefined;
    readonly userAgent: string | undefined;
    readonly contentType: string | undefined;
    /** At most 16 KiB; empty where there was none. */
    readonly body: string;
    /** How many requests came before this one; those for the OpenAPI document do not count. */
    readonly before: number;
    /** When it came in, in milliseconds since 1970. */
    readonly now: number;
    /** The API's own base URL. */
    readonly url: string;
    readonly state: ShopState;
}
/** The API as it should be: it lets nobody in without a credential, and tells nobody more than they need. */
export declare function usualAnswer(request: ShopRequest): ShopAnswer;
/** Whether a request is for an operation that needs a credential. */
export declare function isProtected({ method, path }: Pick<ShopRequest, 'method' | 'path'>): boolean;
/** The answer to a customer, whoever asks. */
export declare function answerToCustomer(request: ShopRequest): ShopAnswer;
/** Which operation of its document a request means; `undefined` where it means none. */
export declare function operationOf({ method, path }: Pick<ShopRequest, 'method' | 'path'>): string | undefined;
