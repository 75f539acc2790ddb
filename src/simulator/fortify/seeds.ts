import { type AccountName, rehearsalAccounts } from './accounts.ts'
import type { TokenSpec } from './tokens.ts'

const dayMs = 86_400_000

/** Makes the tokens that are there at a time, in milliseconds since 1970. */
export type Seed = (now: number) => readonly TokenSpec[]

/** A token by days: how long ago it was made, and in how many days it ends; `null` has no end. */
function token(
  username: string,
  type: string,
  age: number,
  left: number | null,
  more: Partial<TokenSpec> = {},
): (now: number) => TokenSpec {
  return (now) => ({
    username,
    type,
    createdAt: now - age * dayMs,
    endsAt: left === null ? null : now + left * dayMs,
    ...more,
  })
}

/** The token that somebody who rehearses made by hand, with so many days left. */
export function ownToken(account: AccountName, type: string, age: number, left: number): Seed {
  const { username, token: decoded } = rehearsalAccounts[account]
  return (now) => [token(username, type, age, left, { decoded, description: 'made by hand' })(now)]
}

const seed =
  (...makers: readonly ((now: number) => TokenSpec)[]): Seed =>
  (now) =>
    makers.map((make) => make(now))

/** Puts seeds together, in their order. */
export const all =
  (...seeds: readonly Seed[]): Seed =>
  (now) =>
    seeds.flatMap((one) => one(now))

/** What lies about on a server that is in use: of several people, near their ends, dead, used up, without an end. */
export const mixed: Seed = seed(
  token('ci-bot', 'AnalysisUploadToken', 88, 2.5, { description: 'nightly' }),
  token('ci-bot', 'AnalysisUploadToken', 80, 10.5, { description: 'nightly' }),
  token('ci-bot', 'CIToken', 400, -35, { description: 'last year' }),
  token('alice', 'UnifiedLoginToken', 0.5, 0.5),
  token('alice', 'ToolsConnectToken', 10, null, { description: 'laptop' }),
  token('alice', 'DownloadFileTransferToken', 0.25, 0.75, { remainingUsages: 1 }),
  token('alice', 'UploadFileTransferToken', 0.25, 0.75, { remainingUsages: 0 }),
)

/** What a security review should find: long lives, none at all, owners who are gone, suspended or of a directory. */
export const neglected: Seed = seed(
  token('ci-bot', 'CIToken', 100, 36_400, { description: 'never again' }),
  token('ci-bot', 'NewToken', 700, 35_800, { description: 'jenkins' }),
  token('former', 'CIToken', 200, 165, { description: 'left in spring' }),
  token('nobody-any-more', 'CIToken', 300, 65),
  token('lee', 'AuditToken', 10, 80),
  token('sam', 'AuditToken', 10, 20),
)

/** So many tokens of several people, for paging. */
export const crowd = (count: number): Seed => {
  const owners = ['ci-bot', 'alice', 'admin']
  return (now) =>
    Array.from({ length: count }, (_, index) =>
      token(owners[index % owners.length] ?? 'alice', 'CIToken', 30, 1 + (index % 300), {
        description: `crowd ${index + 1}`,
      })(now),
    )
}
