import type { Message } from '../messages/message.ts'

/** Another variable that gives an option, for example one that an older client reads. */
export interface VariableAlias {
  readonly variable: string
  /** What its text means as the option's own, where that differs. */
  readonly meaning?: (text: string) => string
}

/** The environment variables of a source. Each option has one: the prefix and its name in capitals. */
export interface VariableRules {
  /** For example `VADDY_`. */
  readonly prefix: string
  /** Other names of single options. They come before the regular one in help and messages. */
  readonly aliases: { readonly [option: string]: readonly VariableAlias[] }
  /** Variables of which the text decides which option it gives. */
  readonly shared: readonly {
    readonly variable: string
    readonly options: readonly string[]
    readonly optionOf: (text: string) => string
  }[]
  /** Variables that must not be set, with what to say of them. */
  readonly refused: readonly { readonly variable: string; readonly problem: Message }[]
}

/** The variables that give an option, the customary one first. */
export function variablesOf({ aliases, prefix }: VariableRules, option: string): readonly string[] {
  return [...(aliases[option] ?? []).map(({ variable }) => variable), `${prefix}${option.toUpperCase()}`]
}
