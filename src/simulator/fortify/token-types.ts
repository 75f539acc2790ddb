import type { Operation } from './faults.ts'
import type { Version } from './versions.ts'

/** A type of tokens, as `serviceContext.xml` of a site defines it. */
export interface TokenType {
  readonly type: string
  readonly maxDaysToLive: number
  /** -1 is any number. */
  readonly maxUsages: number
  readonly capabilityDescription: string
  /** What its tokens open beside themselves: their own data and their revocation. */
  readonly opens: readonly Operation[] | 'everything'
}

const reading = ['versions', 'version', 'applications'] as const satisfies readonly Operation[]
const forCi = [...reading, 'token-types'] as const satisfies readonly Operation[]
const unlimited = -1

function tokenType(
  type: string,
  maxDaysToLive: number,
  opens: TokenType['opens'],
  capabilityDescription: string,
  maxUsages = unlimited,
): TokenType {
  return { type, maxDaysToLive, maxUsages, capabilityDescription, opens }
}

const automation = tokenType('AutomationToken', 365, 'everything', 'Most of the REST API, for automation.')

/**
 * The types that a fresh server has. The lifetimes of those for analysis, audit and CI are the vendor's, the one
 * of `AutomationToken` was seen, and the rest is from an administrator's guide or guessed; what each opens is
 * guessed, but for `CIToken`, which was seen refused for `authEntities` (fcli #535).
 */
const usualTypes: readonly TokenType[] = [
  tokenType('AnalysisUploadToken', 90, reading, 'Upload results.'),
  tokenType('AnalysisDownloadToken', 90, reading, 'Download results.'),
  tokenType('AuditToken', 90, reading, 'Audit issues.'),
  tokenType('CIToken', 365, forCi, 'Upload results and read them, for builds.'),
  automation,
  tokenType('UnifiedLoginToken', 1, 'everything', 'Most of the REST API, for short automation.'),
  tokenType('ToolsConnectToken', 90, [...forCi, 'session-info'], 'For tools on a desk.'),
  tokenType('ScanCentralCtrlToken', 90, reading, 'For the controller of ScanCentral.'),
  tokenType('ReportToken', 90, reading, 'Make reports.'),
  tokenType('UploadFileTransferToken', 1, [], 'Upload one file.', 1),
  tokenType('DownloadFileTransferToken', 1, [], 'Download one file.', 1),
]

/** Gives the types of a version, with those of a site put in: its own, and others in place of the usual. */
export function tokenTypesOf(version: Version, ofSite: readonly TokenType[] = []): readonly TokenType[] {
  const usual = usualTypes.filter((type) => type !== automation || version.hasAutomationToken)
  const replaced = usual.map((type) => ofSite.find((other) => other.type === type.type) ?? type)
  return [...replaced, ...ofSite.filter(({ type }) => !usual.some((other) => other.type === type))]
}

/** Gives a usual type with another longest life, as an administrator edits it. */
export function withLongestLife(type: string, maxDaysToLive: number): TokenType {
  const usual = usualTypes.find((other) => other.type === type)
  if (usual === undefined) throw new TypeError(`There is no usual type ${type}.`)
  return { ...usual, maxDaysToLive }
}

/** The custom type of an administrator's guide: everything, for 36,500 days. */
export const customType = tokenType('NewToken', 36_500, 'everything', 'Custom token.')

/** Says whether a token of this type opens an operation; `undefined` is a path that the API does not have. */
export function opens({ opens: opened }: TokenType, operation: Operation | undefined): boolean {
  if (operation === 'token-data' || operation === 'revoke-tokens') return true
  return opened === 'everything' || (operation !== undefined && opened.includes(operation))
}
