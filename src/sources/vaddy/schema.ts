import * as z from 'zod/mini'
import { parseIsoTime } from '../../kernel/iso-time.ts'

// Beside the schemas, so that whoever loads them has all that reading an answer takes.
export { parseJsonAnswer } from '../../http/json-answer.ts'

// What VAddy's documents promise (Web API Scan Document 2.0.2, Crawl Document 2.0.1, Scan Result List
// Document 2.0.1). Other fields are fine and ignored; a missing or mistyped one is an error.

const count = z.int().check(z.nonnegative())
const percent = z.number().check(z.minimum(0), z.maximum(100))
const id = z.string().check(z.minLength(1), z.maxLength(200))

/** A time as VAddy writes it: ISO 8601 with the offset as `+0000`. Kept as text, checked for sense. */
const time = z.string().check(z.refine((text) => !Number.isNaN(parseIsoTime(text)), 'a time in ISO 8601'))

/** The answer to a start or a cancel. */
export const scanIdAnswer = z.object({ scan_id: id })

/** The answer to runcheck: 1 while a scan of the project runs. */
export const runcheckAnswer = z.object({ running_process: z.union([z.literal(0), z.literal(1)]) })

/** The part of a result that says how far the scan is. */
export const resultStatus = z.object({ status: z.string() })

/** The result of a finished scan. */
export const finishedScan = z.object({
  status: z.literal('finish'),
  project_id: id,
  scan_id: id,
  scan_count: count,
  alert_count: count,
  start_time: time,
  end_time: time,
  scan_result_url: z.string(),
  complete: percent,
  crawl_id: z.int(),
  crawl_label: z.nullish(z.string()),
  scan_list: z.array(z.string()),
})

/** The result of a finished scan. */
export type FinishedScan = z.output<typeof finishedScan>

/** A recorded crawl. A start that is no time leaves its age unknown, and matters to nothing else. */
const crawl = z.object({
  id: z.int(),
  label: z.nullish(z.string()),
  start: z.string(),
  end: z.nullish(z.string()),
})

/** A recorded crawl. */
export type Crawl = z.output<typeof crawl>

/** One page of the crawl list. */
export const crawlList = z.object({ total: count, page: z.int(), limit: z.int(), items: z.array(crawl) })

/** One past scan. Of a canceled one the numbers are `null`. */
const pastScan = z.object({
  scan_id: id,
  status: z.string(),
  scan_count: z.nullish(count),
  alert_count: z.nullish(count),
  complete: z.nullish(percent),
  crawl_id: z.nullish(z.int()),
  crawl_label: z.nullish(z.string()),
  start_time: z.nullish(z.string()),
  end_time: z.nullish(z.string()),
  scan_result_url: z.nullish(z.string()),
})

/** One past scan of the results list. */
export type PastScan = z.output<typeof pastScan>

/** The results list: at most 20 scans, newest first, none that still runs. */
export const resultsList = z.object({ items: z.array(pastScan) })

/** The answer to the deletion of a crawl. */
export const deletedAnswer = z.object({ message: z.string() })
