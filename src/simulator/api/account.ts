import { createKeyCheck } from '../server/key-check.ts'

/** The credential that the simulated API knows when it is given none. It opens nothing else. */
export const rehearsalCredential = 'Bearer rehearsal-api-token-not-a-secret'

/** What a request shows as its credential, as the API sees it. */
export type Shown = 'none' | 'right' | 'wrong'

/** Makes the check of an `Authorization` header. */
export function createCredentialCheck(credential: string): (header: string | undefined) => Shown {
  const isRight = createKeyCheck(credential)
  return (header) => {
    if (header === undefined) return 'none'
    return isRight(header) ? 'right' : 'wrong'
  }
}
