import { type ShopAnswer } from './answers.js';
import { type ShopRequest, usualAnswer } from './shop.js';
/** How a simulated API behaves. */
export interface Scenario {
    /** One line for people who choose. */
    readonly description: string;
    readonly answer: (request: ShopRequest) => ShopAnswer;
}
/** The scenarios by name. What each stack answers was measured; see the description of each. */
export declare const scenarios: {
    readonly clean: {
        readonly description: 'An API that keeps what its document and the checklists ask, as far as it shows.';
        readonly answer: typeof usualAnswer;
    };
    readonly unprotected: {
        readonly description: 'Lets anybody read the orders, though its document says that they are protected.';
        readonly answer: (request: ShopRequest) => ShopAnswer;
    };
    readonly 'any-token': {
        readonly description: 'Asks for a credential and takes any.';
        readonly answer: (request: ShopRequest) => ShopAnswer;
    };
    readonly wall: {
        readonly description: 'Something before the API, a firewall or a gateway, answers 403 to every path.';
        readonly answer: () => ShopAnswer;
    };
    readonly 'catch-all': {
        readonly description: 'A single-page application that answers 200 and its page to every path.';
        readonly answer: () => {
            readonly status: number;
            readonly headers: Readonly<Record<string, string | readonly string[]>>;
            readonly body: string;
            readonly delayMs?: number;
            readonly isEndless?: boolean;
        };
    };
    readonly chatty: {
        readonly description: 'Errors are pages with a stack trace, and headers tell which versions run.';
        readonly answer: (request: ShopRequest) => ShopAnswer;
    };
    readonly 'open-cors': {
        readonly description: 'Repeats whatever origin asks in its CORS headers, and allows credentials.';
        readonly answer: (request: ShopRequest) => ShopAnswer;
    };
    readonly echo: {
        readonly description: 'Echoes TRACE, the headers of the request included.';
        readonly answer: (request: ShopRequest) => ShopAnswer;
    };
    readonly bare: {
        readonly description: 'Refuses without a challenge, and sets neither nosniff nor no-store nor limits.';
        readonly answer: (request: ShopRequest) => ShopAnswer;
    };
    readonly limited: {
        readonly description: 'Answers five requests and then 429, with Retry-After.';
        readonly answer: (request: ShopRequest) => ShopAnswer;
    };
    readonly struggling: {
        readonly description: 'Answers 503 to every request.';
        readonly answer: () => {
            readonly status: number;
            readonly headers: Readonly<Record<string, string | readonly string[]>>;
            readonly body: string;
            readonly delayMs?: number;
            readonly isEndless?: boolean;
        };
    };
    readonly 'hanging-up': {
        readonly description: 'Cuts every connection without an answer.';
        readonly answer: () => "hang-up";
    };
    readonly login: {
        readonly description: 'Sends everybody without a credential to a login page.';
        readonly answer: (request: ShopRequest) => ShopAnswer;
    };
    readonly stale: {
        readonly description: 'Its security.txt has expired, an operation is gone, and one is past its sunset.';
        readonly answer: (request: ShopRequest) => ShopAnswer;
    };
    readonly 'no-contact': {
        readonly description: 'Has no security.txt.';
        readonly answer: (request: ShopRequest) => ShopAnswer;
    };
    readonly unsure: {
        readonly description: 'Answers 401 to half of its protected operations and 404 to the others.';
        readonly answer: (request: ShopRequest) => ShopAnswer;
    };
    readonly flaky: {
        readonly description: 'Resets the first connection and then every fourth; all else is well.';
        readonly answer: (request: ShopRequest) => ShopAnswer;
    };
    readonly slow: {
        readonly description: 'Each answer takes 2 seconds.';
        readonly answer: (request: ShopRequest) => ShopAnswer;
    };
    readonly silent: {
        readonly description: 'No request is ever answered.';
        readonly answer: () => "silence";
    };
    readonly endless: {
        readonly description: 'The orders, to a customer, are a stream that never ends.';
        readonly answer: (request: ShopRequest) => ShopAnswer;
    };
    readonly 'hostile-text': {
        readonly description: 'Headers and errors are HTML, Markdown and workflow commands.';
        readonly answer: (request: ShopRequest) => ShopAnswer;
    };
    readonly 'telling-errors': {
        readonly description: 'Whoever shows a credential gets an error that repeats it.';
        readonly answer: (request: ShopRequest) => ShopAnswer;
    };
};
/** The name of a scenario. */
export type ScenarioName = keyof typeof scenarios;
