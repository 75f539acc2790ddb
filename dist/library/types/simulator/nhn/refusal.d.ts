/** The service's way to say no: an HTTP status, a code and a text in the answer's header. */
export declare class Refusal {
    readonly status: number;
    readonly resultMessage: string;
    readonly resultCode: number;
    constructor(status: number, resultMessage: string, resultCode?: number);
}
/**
 * What the service refuses. The guide lists the statuses 400, 401, 404, 405, 413 and 500 and says nothing of
 * texts and codes, so those are ours; 80007 and -6 are the codes that NHN Cloud's framework API has.
 */
export declare const refusals: {
    readonly tokenWrong: Refusal;
    readonly appKeyUnknown: Refusal;
    /** Which status an account without the role gets is not documented; 200 is what the framework API has. */
    readonly notPermitted: Refusal;
    readonly regionUnknown: Refusal;
    readonly periodReversed: Refusal;
    readonly periodTooLong: Refusal;
    readonly inspectionUnknown: Refusal;
    readonly methodWrong: Refusal;
    readonly tooLarge: Refusal;
    /** A fault of the service itself, which the framework API tells with status 200, too. */
    readonly systemError: Refusal;
};
