import * as z from 'zod/mini'
import { parseSscDate } from './dates.ts'
import { type TokenValue, tokenValueOf } from './token-value.ts'

export { parseJsonAnswer } from '../../http/json-answer.ts'

// What the OpenAPI documents of SSC 22.2 to 25.2 promise. An answer of another shape is none: what an expiry can't be
// read of is not judged, and nothing of it is guessed.

const id = z.pipe(
  z.union([z.int().check(z.nonnegative()), z.string().check(z.regex(/^\d{1,19}$/))]),
  z.transform((value) => String(value)),
)
const text = z.string().check(z.maxLength(4_000))
const date = z.pipe(
  z.string().check(z.refine((value) => !Number.isNaN(parseSscDate(value)), 'a time in ISO 8601')),
  z.transform(parseSscDate),
)

const tokenFields = {
  id,
  type: z.string().check(z.minLength(1), z.maxLength(200)),
  username: z.nullish(text),
  description: z.nullish(text),
  creationDate: z.nullish(date),
  terminalDate: z.nullish(date),
  remainingUsages: z.nullish(z.int()),
}

/** A token as lists show it. Its value is never among it. */
export const tokenRow = z.object(tokenFields)

/** What cleaning up needs of a token, whatever else is odd about it. */
export const tokenMark = z.object({ id, description: z.catch(z.nullish(text), undefined) })

/** The answer to a creation, the only one with the token's value. */
export const createdToken = z.object({
  data: z.object({
    ...tokenFields,
    token: z.pipe(
      z.pipe(
        z.string(),
        z.transform((value) => tokenValueOf(value)),
      ),
      z.custom<TokenValue>((value) => value !== undefined, 'a token'),
    ),
  }),
})

/** One token. */
export const oneToken = z.object({ data: tokenRow })

/** A type of token that the server gives out. `maxDaysToLive` and `maxUsages` of -1 mean no limit. */
export const tokenDefinition = z.object({
  type: z.string().check(z.minLength(1), z.maxLength(200)),
  maxDaysToLive: z.nullish(z.number()),
  maxUsages: z.nullish(z.int()),
  capabilityDescription: z.nullish(text),
})

/** A version of an application. */
export const applicationVersion = z.object({
  id,
  name: text,
  active: z.nullish(z.boolean()),
  project: z.object({ id, name: text }),
})

/** A user of SSC's own, who may be locked. */
export const localUser = z.object({ id, userName: text, suspended: z.boolean() })

/** An account that can log in: a user of SSC's own, or of LDAP where it is registered. */
export const authEntity = z.object({ id, entityName: text })

/** One page of a list of rows. */
export const pageOf = <Row extends z.core.$ZodType>(row: Row) =>
  z.object({
    data: z.array(row),
    count: z.nullish(z.int().check(z.nonnegative())),
    links: z.nullish(z.object({ next: z.nullish(z.unknown()) })),
  })

/** The description of the interface, of which only the version is of interest: `1:25.2.0.0151`. */
export const interfaceDescription = z.object({ info: z.object({ version: z.string() }) })

/** A token as lists show it. */
export type TokenRow = z.output<typeof tokenRow>
/** A type of token that the server gives out. */
export type TokenDefinition = z.output<typeof tokenDefinition>
/** A version of an application. */
export type ApplicationVersion = z.output<typeof applicationVersion>
