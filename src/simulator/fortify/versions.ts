import type { DateSpelling } from './dates.ts'
import type { Operation } from './faults.ts'

/** How a request shows who sends it. */
export type Scheme = 'basic' | 'token'

/** What one version of Software Security Center does otherwise than another. */
export interface Version {
  /** `info.version` of its OpenAPI file, as the vendor's client library keeps it. */
  readonly specVersion: string
  /** Whether `/userSession/tokenData` is there. */
  readonly hasTokenData: boolean
  /** What `/tokens/action/revoke` takes. */
  readonly revokeTakes: readonly Scheme[]
  /** What `/tokenDefinitions` takes. */
  readonly typesTake: readonly Scheme[]
  /** Whether the type `AutomationToken` is there. */
  readonly hasAutomationToken: boolean
  /** How it writes times. Each spelling was seen; which version has which is a guess. */
  readonly dates: DateSpelling
}

const basic = ['basic'] as const
const token = ['token'] as const
const both = ['basic', 'token'] as const

/** The versions, by the OpenAPI file of each in the vendor's client library. */
export const versions = {
  '22.2': {
    specVersion: '1:22.2.0.0130',
    hasTokenData: false,
    revokeTakes: basic,
    typesTake: token,
    hasAutomationToken: false,
    dates: 'offset',
  },
  '23.2': {
    specVersion: '1:23.2.0.0153',
    hasTokenData: false,
    revokeTakes: basic,
    typesTake: both,
    hasAutomationToken: true,
    dates: 'offset',
  },
  '24.2': {
    specVersion: '1:24.2.0.0152',
    hasTokenData: true,
    revokeTakes: both,
    typesTake: both,
    hasAutomationToken: true,
    dates: 'offset-with-colon',
  },
  '25.2': {
    specVersion: '1:25.2.0.0151',
    hasTokenData: true,
    revokeTakes: both,
    typesTake: both,
    hasAutomationToken: true,
    dates: 'offset-with-colon',
  },
} as const satisfies Record<string, Version>

/** The name of a version. */
export type VersionName = keyof typeof versions

/** Says how a call may be authenticated; no scheme at all means that it is open to everybody. */
export function schemesOf(operation: Operation | undefined, version: Version): readonly Scheme[] {
  switch (operation) {
    case 'create-token':
    case 'list-tokens':
    case 'extend-token':
    case 'delete-token':
    case 'delete-tokens':
      return basic
    case 'revoke-tokens':
      return version.revokeTakes
    case 'token-types':
      return version.typesTake
    case 'spec':
      return []
    default:
      return token
  }
}
