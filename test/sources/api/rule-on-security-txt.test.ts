import { describe, expect, it } from 'vitest'
import { knownContact } from '../../../src/sources/api/live-rules/disclosure.ts'
import type { Observation } from '../../../src/sources/api/observation.ts'
import { answered, lookAt, notThere, type Said, told, unanswered } from './looking.ts'

const url = 'https://api.example.com/.well-known/security.txt'
const file = (body: string | null, more: Said = {}) =>
  answered('security_txt', { url, body, headers: { 'content-type': 'text/plain; charset=utf-8' }, ...more })
const contact = 'Contact: mailto:security@example.com\n'
const expires = 'Expires: 2026-06-01T00:00:00Z\n'
const verdict = (...observations: readonly Observation[]) => told(knownContact(lookAt(observations)))
const found = (level: string, why: string, type = 'text/plain; charset=utf-8', status = 200) =>
  `VDP-1 not_met\n${level} host: ${why} GET /.well-known/security.txt (api.example.com) → ${status}; content-type: ${type}`

const wrong = {
  contact: 'security.txt has no usable Contact, or one that is no address.',
  expires: 'security.txt does not have exactly one Expires with a date and time.',
  canonical: 'The Canonical fields of security.txt do not name the address it was read from.',
  long: 'security.txt is longer than 32 KiB.',
  type: 'security.txt is not text/plain in UTF-8.',
  missing: 'There is no security.txt.',
}
const kib = 1_024

describe('A security.txt', () => {
  it.each([
    ['with a contact and an end', `${contact}${expires}`],
    ['with lines of Windows', `${contact}${expires}`.replaceAll('\n', '\r\n')],
    [
      'with names in any case, and no or many spaces',
      `contact:tel:+1-201-555-0123\nEXPIRES:\t 2026-06-01t00:00:00z  `,
    ],
    ['with several contacts', `${contact}Contact: https://example.com/report\n${expires}`],
    [
      'that is signed',
      `-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n${contact}${expires}-----BEGIN PGP SIGNATURE-----\n`,
    ],
    ['that names itself', `${contact}${expires}Canonical: ${url}\n`],
    [
      'that names itself among others',
      `${contact}${expires}Canonical: https://example.com/\nCanonical: ${url}\n`,
    ],
    ['with a comment that looks like a field', `# Expires: 2020-01-01T00:00:00Z\n${contact}${expires}`],
    ['that is as long as may be', `${contact}${expires}#`.padEnd(32 * kib, 'x')],
  ])('is good: %s', (_, body) => {
    expect(verdict(notThere, file(body))).toBe('VDP-1 met')
  })

  it.each([
    ['no contact', expires, wrong.contact],
    ['a contact that is no address', `Contact: security@example.com\n${expires}`, wrong.contact],
    ['a contact without encryption', `Contact: http://example.com\n${expires}`, wrong.contact],
    ['an address with a space', `Contact: mailto:a b\n${expires}`, wrong.contact],
    ['an address behind words', `Contact: see https://example.com\n${expires}`, wrong.contact],
    ['one good contact and one bad', `${contact}Contact: me\n${expires}`, wrong.contact],
    ['a field that only ends like one', `X Contact: mailto:a@b.example\n${expires}`, wrong.contact],
    ['no end', contact, wrong.expires],
    ['two ends', `${contact}${expires}${expires}`, wrong.expires],
    ['an end that is no time', `${contact}Expires: 2026-06-01\n`, wrong.expires],
    ['an end behind words', `${contact}Expires: on 2026-06-01T00:00:00Z\n`, wrong.expires],
    [
      'an end that has passed',
      `${contact}Expires: 2026-01-14T23:59:59Z\n`,
      'security.txt expired on 2026-01-14.',
    ],
    ['an end just now', `${contact}Expires: 2026-01-15T12:00:00Z\n`, 'security.txt expired on 2026-01-15.'],
    ['the name of another', `${contact}${expires}Canonical: https://example.com/\n`, wrong.canonical],
    ['too much', `${contact}${expires}#`.padEnd(32 * kib + 1, 'x'), wrong.long],
    ['nothing', null, wrong.contact],
  ])('is bad: %s', (_, body, why) => {
    expect(verdict(notThere, file(body))).toBe(found('medium', why))
  })

  it.each([
    ['text/plain', undefined],
    ['text/plain; charset="UTF-8"', undefined],
    ['TEXT/PLAIN;charset = utf-8', undefined],
    ['text/plain; charset=iso-8859-1', wrong.type],
    ['text/plain;charset = iso-8859-1', wrong.type],
    ['text/markdown', wrong.type],
    ['', wrong.type],
  ])('of the type «%s»', (type, why) => {
    const one = file(`${contact}${expires}`, { headers: { 'content-type': type } })
    expect(verdict(notThere, one)).toBe(
      why === undefined ? 'VDP-1 met' : found('medium', why, type).trimEnd(),
    )
  })

  it.each<[string, Said]>([
    ['a page', { headers: { 'content-type': 'text/html' }, body: contact }],
    ['what comes for every path', { body: 'Hello' }],
  ])('is not there where %s comes', (_, said) => {
    const type = String(said.headers?.['content-type'] ?? 'text/plain')
    const control = answered('control', { headers: { 'content-type': type } })
    const one = file('', { headers: { 'content-type': type }, ...said })
    expect(verdict(control, one)).toBe(found('low', wrong.missing, type))
  })

  it('is looked into where it only looks like what comes for every path, or nobody knows what does', () => {
    const text = { 'content-type': 'text/plain' }
    const none = file('Hello', { headers: text })
    const say = found('medium', wrong.contact, 'text/plain')
    expect(verdict(none)).toBe(say)
    expect(verdict(answered('control', { headers: text, status: 201 }), none)).toBe(say)
    expect(verdict(answered('control', { headers: { 'content-type': 'text/csv' } }), none)).toBe(say)
    const all = answered('control', { headers: text })
    expect(verdict(all, file(`# Hello\nCONTACT: mailto:a@b.example\n${expires}`, { headers: text }))).toBe(
      'VDP-1 met',
    )
    expect(verdict(all, file(`no contact: none`, { headers: text }))).toBe(
      found('low', wrong.missing, 'text/plain'),
    )
  })

  it.each([400, 404, 410, 499])('is not there: HTTP %i', (status) => {
    expect(verdict(notThere, file(null, { status }))).toBe(
      found('low', wrong.missing, 'text/plain; charset=utf-8', status),
    )
  })

  it('is forbidden as every path is, or as no other path is', () => {
    const forbidden = file(null, { status: 403 })
    expect(verdict(answered('control', { status: 403 }), forbidden)).toBe(
      'VDP-1 not_visible: api_why_unclear',
    )
    expect(verdict(notThere, forbidden)).toContain(wrong.missing)
  })

  it.each([
    [300, 'api_why_contact_elsewhere'],
    [301, 'api_why_contact_elsewhere'],
    [399, 'api_why_contact_elsewhere'],
    [408, 'api_why_unclear'],
    [429, 'api_why_unclear'],
    [500, 'api_why_unclear'],
  ])('is not visible: HTTP %i', (status, why) => {
    expect(verdict(notThere, file(null, { status }))).toBe(`VDP-1 not_visible: ${why}`)
  })

  it('is not visible where nobody answers, or nobody asked', () => {
    expect(verdict(unanswered('security_txt'))).toBe('VDP-1 not_visible: api_why_no_answer')
    expect(verdict()).toBe('VDP-1 not_visible: api_why_not_planned')
  })
})
