/** A version of an application, which the API calls a version of a project. */
export interface ApplicationVersion {
  readonly id: number
  readonly name: string
  readonly application: { readonly id: number; readonly name: string }
  readonly active: boolean
  readonly committed: boolean
}

const shop = { id: 7, name: 'TEST_APP' }
const payment = { id: 8, name: 'Payment: gateway' }

/** The versions that a fresh simulator has. One is retired; a name has a colon in it, as names may. */
export const usualVersions: readonly ApplicationVersion[] = [
  { id: 4_949, name: '1.0', application: shop, active: true, committed: true },
  { id: 4_950, name: '2.0', application: shop, active: true, committed: true },
  { id: 4_951, name: '0.9', application: shop, active: false, committed: true },
  { id: 4_960, name: 'main', application: payment, active: true, committed: false },
]

/** Makes so many versions of one application, for paging. */
export function manyVersions(count: number): readonly ApplicationVersion[] {
  return Array.from({ length: count }, (_, index) => ({
    id: 10_001 + index,
    name: `build-${String(index + 1).padStart(4, '0')}`,
    application: { id: 9, name: 'Monorepo' },
    active: true,
    committed: true,
  }))
}
