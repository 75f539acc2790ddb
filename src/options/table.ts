import type { OptionDefinition } from './definition.ts'

/** Options by name, as they stand in a table. */
export type OptionTable = Readonly<Record<string, OptionDefinition<unknown>>>

/** Picks options out of a table, in the order of the names. */
export function pickOptions<T extends OptionTable, N extends keyof T & string>(
  table: T,
  ...names: readonly N[]
): Pick<T, N> {
  return Object.fromEntries(names.map((name) => [name, table[name]])) as Pick<T, N>
}
