import type * as server from '../server/faults.js';
/** The calls of the API, by what they do. */
export type Operation = 'create-token' | 'list-tokens' | 'extend-token' | 'delete-token' | 'delete-tokens' | 'revoke-tokens' | 'token-types' | 'token-data' | 'session-info' | 'versions' | 'version' | 'applications' | 'local-users' | 'auth-entities' | 'spec';
/** What goes wrong with one request. */
export type Fault = server.Fault;
/** What a fault hook is told of a request that came in. */
export type FaultRequest = server.FaultRequest<Operation>;
/** Asked for each request to the API, before anything else looks at it. `undefined` lets it be. */
export type FaultHook = server.FaultHook<Operation>;
