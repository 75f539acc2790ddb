/** What a fault hook is told of a request that came in. */
export interface FaultRequest<Operation extends string = string> {
    readonly operation: Operation;
    /** How many requests for this operation there were, this one included. */
    readonly count: number;
    /** How many requests for any operation there were, this one included. */
    readonly total: number;
    /** The parameters that the log knows, without a key. */
    readonly parameters: Readonly<Record<string, string>>;
}
interface MaybeHandled {
    /** When true the service does what was asked, and only the answer is replaced. Default: it does nothing. */
    readonly handled?: boolean;
}
/**
 * What goes wrong with one request. A name that ends in `-after` and those that say so are for faults at
 * which the service did what was asked; at all others it never saw the request, not even its key.
 */
export type Fault = 
/** The connection is reset (TCP RST). */
{
    readonly kind: 'reset' | 'reset-after';
}
/** No answer ever comes, and the connection stays open. */
 | {
    readonly kind: 'hang' | 'hang-after';
}
/** Another answer. Its `Content-Type` follows from the body's first character unless a header gives it. */
 | {
    readonly kind: 'status' | 'status-after';
    readonly status: number;
    readonly body?: string;
    readonly headers?: Readonly<Record<string, string>>;
}
/** The request is handled; the body ends in the middle, as a whole HTTP answer. */
 | {
    readonly kind: 'cut-json';
}
/** The request is handled; the connection ends in the middle of the body. */
 | {
    readonly kind: 'cut-connection';
}
/** A web page, as a proxy or a portal gives. Status 200 unless given. */
 | ({
    readonly kind: 'html';
    readonly status?: number;
} & MaybeHandled)
/** An answer without a body. Status 200 unless given. */
 | ({
    readonly kind: 'empty';
    readonly status?: number;
} & MaybeHandled)
/** Valid JSON of at least so many bytes, without a `Content-Length`. */
 | ({
    readonly kind: 'huge';
    readonly bytes: number;
} & MaybeHandled)
/** A small gzip body that unpacks to valid JSON of at least so many bytes, 256 MiB unless given. */
 | ({
    readonly kind: 'gzip-bomb';
    readonly bytes?: number;
} & MaybeHandled)
/** A redirect. Status 302 unless given. */
 | ({
    readonly kind: 'redirect';
    readonly location: string;
    readonly status?: number;
} & MaybeHandled)
/** The request is handled at once; the true answer comes so many milliseconds later. */
 | {
    readonly kind: 'slow';
    readonly ms: number;
}
/** The request is handled; the function makes the body out of the true one. The status stays. */
 | {
    readonly kind: 'body';
    readonly body: (honest: string) => string;
}
/**
 * A start that is held up on its way: the answer now is `status` or, without one, a reset; what was to
 * start begins so many milliseconds later, if the service accepts it then. Not for other operations.
 */
 | {
    readonly kind: 'begin-late';
    readonly ms: number;
    readonly status?: number;
};
/** Asked for each request to the API, before anything else looks at it. `undefined` lets it be. */
export type FaultHook<Operation extends string = string> = (request: FaultRequest<Operation>) => Fault | undefined;
/** Says whether the service handles the request before the fault shows. */
export declare function isHandled(fault: Fault): boolean;
export {};
