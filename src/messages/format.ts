/** Numbers, plurals, durations and times as one language writes them. */
export interface Format {
  number(value: number): string
  /** Chooses a word by the language's plural rules and puts the number before it. */
  count(value: number, words: { one: string; other: string }): string
  percent(value: number): string
  /** A duration in milliseconds, in its two largest units. */
  duration(milliseconds: number): string
  list(items: readonly string[]): string
}

const unitsLargestFirst = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1_000],
] as const

/** Returns the formats of a language. `Intl` objects are made when first needed: they cost start time. */
export function formatFor(language: string): Format {
  const lazily = <T>(make: () => T) => {
    let made: T | undefined
    return () => {
      made ??= make()
      return made
    }
  }
  const numbers = lazily(() => new Intl.NumberFormat(language))
  const percents = lazily(
    () => new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 }),
  )
  const plurals = lazily(() => new Intl.PluralRules(language))
  const lists = lazily(() => new Intl.ListFormat(language, { type: 'conjunction' }))
  const unit = (value: number, name: string) =>
    new Intl.NumberFormat(language, { style: 'unit', unit: name, unitDisplay: 'short' }).format(value)
  return {
    number: (value) => numbers().format(value),
    count: (value, words) =>
      `${numbers().format(value)}${plurals().select(value) === 'one' ? words.one : words.other}`,
    percent: (value) => percents().format(value / 100),
    duration: (milliseconds) => {
      if (milliseconds < 1_000) return unit(Math.round(milliseconds), 'millisecond')
      let rest = Math.round(milliseconds / 1_000) * 1_000
      const parts: string[] = []
      for (const [name, size] of unitsLargestFirst) {
        const amount = Math.floor(rest / size)
        if (amount > 0) {
          parts.push(unit(amount, name))
          rest -= amount * size
        } else if (parts.length > 0) break
        if (parts.length === 2) break
      }
      return parts.join(' ')
    },
    list: (items) => lists().format(items),
  }
}
