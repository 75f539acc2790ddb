import * as z from 'zod/mini'
import { parseIsoTime } from '../../kernel/iso-time.ts'

// What the API guide and the token guide promise. The envelope must be right; of a single result or item each field
// is looked at by itself, because one that is missing or mistyped makes that result incomplete and no other.

const whole = z.int().check(z.nonnegative())
const text = z.string().check(z.minLength(1), z.maxLength(500))
/** A field that became `undefined` where it was missing or mistyped, for whoever judges the result. */
const lenient = <T>(schema: z.ZodMiniType<T>) => z.catch(z.optional(schema), undefined)

/** The answer to a token request (RFC 6749, section 5.1; NHN writes `expires_in` as text or number). */
export const tokenAnswer = z.object({
  access_token: z.string().check(z.regex(/^[\x21-\x7e]{1,8192}$/)),
  expires_in: z.nullish(
    z.union([z.int().check(z.minimum(1)), z.string().check(z.regex(/^0*[1-9]\d{0,8}$/))]),
  ),
})

/** What a token request is refused with (RFC 6749, section 5.2). */
export const tokenRefusal = z.object({ error: z.string(), error_description: z.nullish(z.string()) })

/** The head of every answer. Success is `isSuccessful` alone: codes differ from service to service. */
export const answerHead = z.object({
  header: z.object({
    isSuccessful: z.boolean(),
    resultCode: z.catch(z.optional(z.union([z.number(), z.string()])), undefined),
    resultMessage: z.catch(z.optional(z.string()), undefined),
  }),
})

const success = z.object({ isSuccessful: z.literal(true) })

/** One page of results. How long a page is, is not believed: only what came counts. */
export const summaryPage = z.object({
  header: success,
  results: z.array(z.unknown()),
  page: z.object({ totalCount: whole }),
})

/** Every item of one result. */
export const detailList = z.object({ header: success, results: z.array(z.unknown()) })

/** A number that names a result: digits, which the answer gives as text or number. Kept as text. */
const resultNumber = z.pipe(
  z.union([z.string(), z.number()]),
  z.transform((value) => String(value)),
)

/** One result, as far as it is right. */
export const summaryRow = z.object({
  usageStasNo: z.catch(z.optional(z.pipe(resultNumber, z.string().check(z.regex(/^\d{1,40}$/)))), undefined),
  instanceName: lenient(text),
  os: lenient(z.string()),
  kind: lenient(z.string()),
  systemVersion: lenient(z.string()),
  bss: lenient(text),
  scriptVersion: lenient(z.string()),
  executionTime: lenient(
    z.string().check(z.refine((time) => !Number.isNaN(parseIsoTime(time)), 'a time in ISO 8601')),
  ),
  checkCount: lenient(whole),
  weakCount: lenient(whole),
  level3WeakCount: lenient(whole),
  level2WeakCount: lenient(whole),
  level1WeakCount: lenient(whole),
})

/** One result, as far as it is right. */
export type SummaryRow = z.output<typeof summaryRow>

/** One item of a result, as far as it is right. */
export const detailItem = z.object({
  resultId: lenient(text),
  resultCode: lenient(z.string()),
  weakLevel: lenient(z.string()),
  categoryName: lenient(z.string()),
  itemName: lenient(z.string()),
  manageMethod: lenient(z.string()),
})

/** One item of a result, as far as it is right. */
export type DetailItem = z.output<typeof detailItem>

/**
 * Reads the numbers of results as text: they may be longer than a number of JavaScript is exact. Within a text of
 * JSON every quote is escaped, so what looks like the field's name is the field.
 */
export function withExactNumbers(json: string): string {
  return json.replace(/("usageStasNo"\s*:\s*)(\d+)(?=\s*[,}])/g, '$1"$2"')
}
