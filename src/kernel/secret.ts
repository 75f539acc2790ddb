const hidden = '***'

/**
 * A value that must not be printed. Template strings, `JSON.stringify` and `console.log` show `***`;
 * only `reveal` gives the value, so a search for it finds every place that uses a secret.
 */
export class Secret {
  readonly #value: string

  constructor(value: string) {
    this.#value = value
  }

  /** Gives the value itself, for a request header and for building masks, nothing else. */
  reveal(): string {
    return this.#value
  }

  toString(): string {
    return hidden
  }

  toJSON(): string {
    return hidden
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return hidden
  }
}
