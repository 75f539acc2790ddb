/** The service's way to say no: an HTTP status, a text and a code in its envelope. */
export declare class Refusal {
    readonly status: number;
    readonly message: string;
    readonly errorCode: number;
    constructor(status: number, message: string, errorCode?: number);
}
/**
 * What the service refuses. Only the 403 is worded as a real answer was (fcli #448); the vendor documents statuses
 * and neither texts nor codes, so the others are ours.
 */
export declare const refusals: {
    /** One for everything: unknown, wrong, locked, single sign-on only, expired, revoked, or not allowed here. */
    readonly unauthorized: Refusal;
    readonly passwordExpired: Refusal;
    /** For an ID that nothing has, too. */
    readonly forbidden: Refusal;
    readonly notFound: Refusal;
    readonly typeUnknown: Refusal;
    readonly dateWrong: Refusal;
    readonly datePast: Refusal;
    readonly dateTooLate: Refusal;
    readonly typeChanged: Refusal;
    readonly expired: Refusal;
    readonly quotaReached: Refusal;
    readonly idsWrong: Refusal;
    readonly tokensWrong: Refusal;
    readonly searchWrong: Refusal;
};
