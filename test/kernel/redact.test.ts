import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanLine } from '../../src/kernel/clean-text.ts'
import { createDetector, createRedactor, secretForms } from '../../src/kernel/redact.ts'
import { Secret } from '../../src/kernel/secret.ts'
import { findSecret, formsOf } from '../support/leaks.ts'

const redactorFor = (...secrets: string[]) => createRedactor(secrets.map((text) => new Secret(text)))
const printable = fc.string({ minLength: 12, maxLength: 60, unit: 'grapheme-ascii' })
const key = printable.map((text) => text.trim()).filter((text) => text.length >= 12)

// Parts of a key; and nobody writes one backwards or letter by letter by mistake.
const notHidden = [
  'the beginning',
  'the end',
  'base64 inside longer data',
  'base64 followed by more',
  'backwards',
  'percent-encoded, every byte',
]
const hiddenForms = (secret: string) => formsOf(secret).filter(([name]) => !notHidden.includes(name))

describe('a redactor', () => {
  it('hides every form of a key that the search for leaks knows', () => {
    fc.assert(
      fc.property(key, (secret) => {
        const redact = redactorFor(secret)
        for (const [name, form] of hiddenForms(secret)) {
          if (form.length < 12) continue
          expect(redact(`before ${form} after`), name).not.toContain(form)
        }
      }),
    )
  })

  it('hides a key inside data of any length that is written as base64', () => {
    fc.assert(
      fc.property(key, fc.string(), fc.string(), (secret, before, after) => {
        const text = Buffer.from(before + secret + after).toString('base64')
        // Of the bytes at both ends the letters also hold bits of their neighbours.
        const core = Buffer.from(secret).subarray(3, -3).toString('base64').slice(4, -4)
        const redacted = redactorFor(secret)(text)
        expect(redacted).toContain('***')
        if (core.length >= 8) expect(redacted).not.toContain(core)
      }),
    )
  })

  it('leaves text without a secret as it is', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(!/secret-of-the-test/i.test(text) && !text.includes('…'))
        expect(redactorFor('!secret-of-the-test!')(text)).toBe(text)
      }),
    )
    expect(redactorFor()('anything')).toBe('anything')
    expect(createRedactor([undefined])('anything')).toBe('anything')
  })

  it('hides what follows the scheme of a header by itself, in every form', () => {
    const redact = redactorFor('Bearer a-token/of+the-test')
    for (const form of ['a-token/of+the-test', 'a-token%2Fof%2Bthe-test', 'A-TOKEN/OF+THE-TEST']) {
      expect(redact(`before ${form} after`)).toBe('before *** after')
    }
    expect(redact('Bearer of good news')).toBe('Bearer of good news')
    // A common word behind another is no secret of anybody.
    expect(redactorFor('Basic word')('a word')).toBe('a word')
  })

  it('changes nothing more when it is applied again', () => {
    fc.assert(
      fc.property(key, fc.string(), (secret, text) => {
        fc.pre(!secret.includes('*'))
        const redact = redactorFor(secret)
        const once = redact(text + secret + text)
        expect(redact(once)).toBe(once)
      }),
    )
  })

  it('hides percent-encoded keys in both cases of hexadecimal digits', () => {
    const redact = redactorFor('key+with/signs')
    expect(redact('?k=key%2bwith%2fsigns&x')).toBe('?k=***&x')
    expect(redact('?k=key%2Bwith%2Fsigns&x')).toBe('?k=***&x')
  })

  it('hides letters in any case, as a URL gives its host, from 8 characters on', () => {
    const host = (text: string) => new URL(`https://${text}.evil.example`).host
    for (const secret of [
      'AbCdEfGh',
      'Key-0123456789ABCDEF',
      Buffer.from('a-key-of-the-test').toString('hex'),
    ]) {
      const redact = redactorFor(secret)
      for (const text of [secret.toLowerCase(), secret.toUpperCase(), host(secret), host(`x-${secret}`)]) {
        expect(redact(`to ${text}.`)).toContain('***')
        expect(redact(`to ${text}.`).toLowerCase()).not.toContain(secret.toLowerCase())
      }
    }
    expect(redactorFor('AbCdEfG')('abcdefg, AbCdEfG')).toBe('abcdefg, ***')
    expect(secretForms('AbCdEfG')).not.toContain('abcdefg')
    expect(secretForms('AbCdEfGh')).toEqual(expect.arrayContaining(['abcdefgh', 'ABCDEFGH']))
  })

  it('hides derived forms in any case, too', () => {
    const secret = 'Key-0123456789ABCDEF'
    const label = Buffer.from(secret).toString('base64url').toLowerCase()
    expect(redactorFor(secret)(`https://${label}.evil.example`)).toBe('https://***.evil.example')
    expect(redactorFor(secret)(`https://${label.slice(0, 12)}…`)).toBe('https://***…')
  })

  it('hides the path of a webhook alone, with its first slash or without, and no short one', () => {
    const redact = redactorFor('https://hooks.slack.com/services/T0123/B4567/abcDEF')
    expect(redact('POST /services/T0123/B4567/abcDEF failed')).toBe('POST /*** failed')
    expect(redact('services%2FT0123%2FB4567%2FabcDEF')).toBe('***')
    expect(redact('https://hooks.slack.com/services')).toBe('https://hooks.slack.com/services')
    expect(redactorFor('https://hooks.example/services')('the services')).toBe('the services')
  })

  it('hides hexadecimal digits in both cases', () => {
    const redact = redactorFor('key+with/signs')
    const digits = Buffer.from('key+with/signs').toString('hex')
    expect(redact(`${digits} ${digits.toUpperCase()}`)).toBe('*** ***')
  })

  it.each(['base64', 'base64url'] as const)(
    'hides every letter of a key as %s, alone and before more',
    (encoding) => {
      // Its letters in base64 hold both that base64url writes in another way.
      for (const secret of ['>>>???>>>???', '>>>???>>>???!', '>>>???>>>???!!']) {
        expect(redactorFor(secret)(Buffer.from(secret).toString(encoding))).toBe('***')
      }
      const before = Buffer.from('>>>???>>>???more').toString(encoding)
      expect(redactorFor('>>>???>>>???')(before)).toBe(`***${Buffer.from('more').toString(encoding)}`)
    },
  )

  it.each(['base64', 'base64url'] as const)(
    'hides every letter inside %s that is a key’s alone',
    (encoding) => {
      const more = Buffer.from('more').toString(encoding)
      const inside = (before: string, secret: string) =>
        redactorFor(secret)(Buffer.from(`${before}${secret}more`).toString(encoding))
      // The letter at the seam holds bits of both neighbours, where the key does not end with a letter.
      expect(inside('', '>>>???>>>???!')).toMatch(/^\*{3}.{6}/)
      expect(inside('', '>>>???>>>???!')).not.toMatch(/Pj4|Pz8/)
      expect(inside('.', '>>>???>>>??')).toBe(`Lj***${more}`)
      expect(inside('..', '>>>???>>>?')).toBe(`Li4***${more}`)
    },
  )

  it('leaves no longer form behind when one secret is part of another', () => {
    expect(redactorFor('abcdefgh', 'abcdefghijkl')('x abcdefghijkl y')).toBe('x *** y')
  })

  it('hides each line of a secret with several, as the runner does', () => {
    const redact = redactorFor(' first-line \r\nsecond-line\n third-line')
    expect(redact('first-line, second-line,third-line')).toBe('***, ***,***')
    expect(redact('first-line \r\nsecond-line\n third-line')).toBe('***')
  })

  it('hides what is left of a key at a cut, however much it is', () => {
    const secret = 'Zq7+/k&y="<9>%$'
    const redact = redactorFor(secret)
    for (let length = 4; length < secret.length - 1; length += 1) {
      const cut = cleanLine(`the key is ${secret}`, 'the key is '.length + length + 1)
      expect(redact(cut)).toBe('the key is ***…')
    }
    expect(redact('a … Zq7+… b … c')).toBe('a … ***… b … c')
    expect(redact('Zq7…')).toBe('Zq7…')
    expect(redact('cut… and Zq7+')).toBe('cut… and Zq7+')
    expect(redact('Zq7+ without a cut')).toBe('Zq7+ without a cut')
  })

  it('hides a key with half a surrogate pair, which no URL can carry', () => {
    expect(redactorFor('odd-\ud800-key')('an odd-\ud800-key')).toBe('an ***')
  })
})

describe('a detector', () => {
  it('finds every form of a key that the search for leaks knows, in any case', () => {
    fc.assert(
      fc.property(key, (secret) => {
        const isThere = createDetector(new Secret(secret))
        for (const [name, form] of hiddenForms(secret)) {
          if (form.length < 12) continue
          expect(isThere(`1-${form}-2`), name).toBe(true)
          expect(isThere(form.toLowerCase()), name).toBe(true)
        }
      }),
    )
  })

  it('finds a short key only where there is nothing else, and no key where there is none', () => {
    expect(createDetector(new Secret('e'))('1-837b5f9f-e088')).toBe(false)
    expect(createDetector(new Secret('e'))('e')).toBe(true)
    expect(createDetector(new Secret('837b5f9'))('1-837b5f9f-e088')).toBe(false)
    expect(createDetector(new Secret('837b5f9f'))('1-837b5f9f-e088')).toBe(true)
    expect(createDetector(new Secret('a-key-of-the-test'))('1-837b5f9f-e088')).toBe(false)
  })
})

describe('the forms of a secret', () => {
  it('hold none that is empty, and no short derived one that would garble every text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (secret) => {
        const parts = [secret, secret.trim(), ...secret.split(/\r?\n/).map((line) => line.trim())]
        for (const form of secretForms(secret)) {
          expect(form).not.toBe('')
          if (form.length < 4) expect(parts).toContain(form)
        }
      }),
    )
    expect(secretForms('')).toEqual([])
  })

  it('hold derived ones from 4 characters on, and base64 inside longer data from 8 letters on', () => {
    expect(secretForms('a"b')).toContain('a\\"b')
    const inside = (secret: string) =>
      Buffer.from(`.${secret}`).toString('base64').replaceAll('=', '').slice(2, -1)
    expect(inside('abcdefg')).toHaveLength(8)
    expect(secretForms('abcdefg')).toContain(inside('abcdefg'))
    expect(inside('abcdef')).toHaveLength(7)
    expect(secretForms('abcdef')).not.toContain(inside('abcdef'))
  })

  it('are few for a key of letters and digits, since each becomes a line for the runner', () => {
    const forms = secretForms('0123456789abcdef0123456789abcdef')
    expect(new Set(forms).size).toBe(forms.length)
    expect(forms.length).toBeLessThanOrEqual(10)
  })
})

describe('the search for leaks', () => {
  it('finds every form anywhere in a text', () => {
    const secret = 'Zq7+/k&y="<9>%$x\'Vw'
    for (const [name, form] of formsOf(secret)) {
      if (form.length >= 8) expect(findSecret(secret, `a line\nwith ${form}.`), name).toContain(name)
    }
  })

  it.each([
    ['split by what cannot be seen', 'Zq7+\u200b/k&y="<9>\u0000%$x\'Vw'],
    ['broken over lines', 'Zq7+/k&y="<9\n  >%$x\'Vw'],
    ['written with JSON escapes', 'Zq7\\u002b\\u002fk\\u0026y=\\u0022\\u003c9\\u003e%$x\\u0027Vw'],
    ['in capitals', 'ZQ7+/K&Y="<9>%$X\'VW'],
    ['cut off', 'Zq7+/k&y="<'],
  ])('finds a key that is %s', (_, text) => {
    expect(findSecret('Zq7+/k&y="<9>%$x\'Vw', `before ${text} after`)).not.toEqual([])
  })

  it('finds nothing where nothing is', () => {
    expect(findSecret('Zq7+/k&y="<9>%$x\'Vw', 'The scan finished with 0 alerts. ***')).toEqual([])
  })
})
