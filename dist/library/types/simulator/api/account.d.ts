/** The credential that the simulated API knows when it is given none. It opens nothing else. */
export declare const rehearsalCredential = "Bearer rehearsal-api-token-not-a-secret";
/** What a request shows as its credential, as the API sees it. */
export type Shown = 'none' | 'right' | 'wrong';
/** Makes the check of an `Authorization` header. */
export declare function createCredentialCheck(credential: string): (header: string | undefined) => Shown;
