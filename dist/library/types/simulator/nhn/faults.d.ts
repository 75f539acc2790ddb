import type * as server from '../server/faults.js';
/** The calls of the API and of its token endpoint, by what they do. */
export type Operation = 'issue-token' | 'revoke-token' | 'summary' | 'details';
/** What goes wrong with one request. */
export type Fault = server.Fault;
/** What a fault hook is told of a request that came in. */
export type FaultRequest = server.FaultRequest<Operation>;
/** Asked for each request to the API, before anything else looks at it. `undefined` lets it be. */
export type FaultHook = server.FaultHook<Operation>;
