/** Numbers, plurals, durations and times as one language writes them. */
export interface Format {
  number(value: number): string
  /** Chooses a word by the language's plural rules and puts the number before it. */
  count(value: number, words: { one: string; other: string }): string
  /** To a thousandth of a percent, as limits are given, and never rounded up: 99.9999 % are not 100 %. */
  percent(value: number): string
  /** A duration in milliseconds, in its two largest units. */
  duration(milliseconds: number): string
  /** A duration as options are written (`1h30m`), in the language's words. Other text stays as it is. */
  written(duration: string): string
  list(items: readonly string[]): string
}

const unitsLargestFirst = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1_000],
] as const

const unitNames = { ms: 'millisecond', s: 'second', m: 'minute', h: 'hour', d: 'day' } as const
type UnitName = keyof typeof unitNames

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
  // As a unit: the style `percent` wants a hundredth, which is another number in floating point.
  const percents = lazily(
    () =>
      new Intl.NumberFormat(language, {
        style: 'unit',
        unit: 'percent',
        maximumFractionDigits: 3,
        roundingMode: 'floor',
      }),
  )
  const plurals = lazily(() => new Intl.PluralRules(language))
  const lists = lazily(() => new Intl.ListFormat(language, { type: 'conjunction' }))
  const isJapanese = language === 'ja'
  // English has short names for units. Japanese, unlike Intl, puts no space before them.
  const unitDisplay = language === 'en' ? 'short' : 'long'
  const unit = (value: number, name: string) => {
    const text = new Intl.NumberFormat(language, { style: 'unit', unit: name, unitDisplay }).format(value)
    return isJapanese ? text.replace(' ', '') : text
  }
  const join = (parts: readonly string[]) => parts.join(isJapanese ? '' : ' ')
  return {
    number: (value) => numbers().format(value),
    count: (value, words) =>
      `${numbers().format(value)}${plurals().select(value) === 'one' ? words.one : words.other}`,
    percent: (value) => percents().format(value),
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
      return join(parts)
    },
    written: (duration) => {
      if (!/^(?:\d+(?:ms|[smhd]))+$/.test(duration)) return duration
      const parts = [...duration.matchAll(/(\d+)(ms|[smhd])/g)]
      return join(parts.map(([, amount, name]) => unit(Number(amount), unitNames[name as UnitName])))
    },
    list: (items) => lists().format(items),
  }
}
