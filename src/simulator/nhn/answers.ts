import type { Answer } from '../server/answer.ts'
import { codeAt, countsOf, type Inspection } from './fleet/inspection.ts'
import type { ItemLanguage } from './fleet/item-words.ts'
import { itemsOf } from './fleet/items.ts'
import type { Guide } from './guide.ts'
import { Refusal } from './refusal.ts'
import type { SummaryPage } from './state.ts'

/** Says no in the API's shape. */
export function refused(refusal: Refusal): Answer {
  const { status, resultCode, resultMessage } = refusal
  return { status, body: { header: { isSuccessful: false, resultCode, resultMessage } } }
}

/** Says no in the shape of the token endpoint, which is that of OAuth 2 (RFC 6749, section 5.2). */
export function oauthRefused(status: 400 | 401, error: string): Answer {
  return {
    status,
    body: { error },
    ...(status === 401 && { headers: { 'www-authenticate': 'Basic realm="oauth2"' } }),
  }
}

/** The answer to the summary call. */
export function summaryAnswer(
  summary: SummaryPage | Refusal,
  { page, pageSize }: { page: number; pageSize: number },
  guide: Guide,
): Answer {
  if (summary instanceof Refusal) return refused(summary)
  return accepted(guide, {
    results: summary.results.map((inspection) => summaryOf(inspection, guide)),
    page: { itemPerPage: pageSize, page, totalCount: summary.totalCount },
  })
}

/** The answer to the details call, in a language. */
export function detailsAnswer(
  inspection: Inspection | Refusal,
  language: ItemLanguage,
  guide: Guide,
): Answer {
  if (inspection instanceof Refusal) return refused(inspection)
  const items = itemsOf(inspection, inspection.itemCount, language)
  return accepted(guide, {
    results: items.map((item, position) => ({ ...item, resultCode: codeAt(inspection, position) })),
  })
}

function accepted(guide: Guide, body: object): Answer {
  const header = {
    isSuccessful: true,
    resultCode: 0,
    resultMessage: 'SUCCESS',
    ...(guide.undocumentedFields && { success: true }),
  }
  return { status: 200, body: { header, ...body } }
}

function summaryOf(inspection: Inspection, guide: Guide) {
  const { usageStasNo, instanceName, os, kind = 'OS', systemVersion, criteria, executedAt } = inspection
  return {
    usageStasNo: guide.usageStasNo === 'string' ? String(usageStasNo) : usageStasNo,
    instanceName,
    os: os === 'Windows' ? guide.windows : os,
    ...(guide.undocumentedFields && { kind }),
    systemVersion,
    bss: criteria,
    scriptVersion: 'G-1',
    executionTime: koreanTime(executedAt),
    ...countsOf(inspection),
  }
}

const koreanOffsetMs = 9 * 60 * 60_000

/** Writes a time of day as the service does: whole seconds, with Korea's offset. */
function koreanTime(milliseconds: number): string {
  return `${new Date(milliseconds + koreanOffsetMs).toISOString().slice(0, 19)}+09:00`
}
