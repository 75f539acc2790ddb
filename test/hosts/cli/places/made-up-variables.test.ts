import { describe, expect, test } from 'vitest'
import {
  optionVariables,
  readVariables,
  type VariableReading,
} from '../../../../src/hosts/cli/places/environment.ts'
import { mergePlaces } from '../../../../src/hosts/cli/places/option-place.ts'
import { english } from '../../../../src/messages/english.ts'
import { message } from '../../../../src/messages/message.ts'
import { type OptionDescription, option } from '../../../../src/options/definition.ts'
import { readText } from '../../../../src/options/readers.ts'

const made = (name: string, more: Partial<OptionDescription> = {}) =>
  option(name, readText, { group: 'common', placeholder: 'text', help: 'Help.', ...more })

/** A made-up source: `TOY_SLOT` gives a number or a name, both of which have variables of their own, too. */
const toy: VariableReading = {
  options: {
    slot_number: made('slot_number'),
    slot_name: made('slot_name'),
    slots: made('slots'),
    auth_key: made('auth_key', { secret: 'TOY_KEY' }),
    summary: made('summary', { only: 'action' }),
  },
  variables: {
    prefix: 'TOY_',
    aliases: { slot_name: [{ variable: 'TOY_LABEL', meaning: (text) => `label ${text}` }] },
    shared: [
      {
        variable: 'TOY_SLOT',
        options: ['slot_number', 'slot_name'],
        optionOf: (text) => (/^\d+$/.test(text) ? 'slot_number' : 'slot_name'),
      },
    ],
    refused: [{ variable: 'TOY_SLOTZ', problem: message('cli_see_help') }],
  },
}

/** What variables give, and every sentence about them. */
function read(variables: Record<string, string | undefined>) {
  const { given, problems, secrets, warnings, appearance } = readVariables(toy, variables, 'environment')
  return {
    given: Object.fromEntries(Object.entries(given).map(([name, value]) => [name, value?.text])),
    problems: problems.map(english),
    warnings: warnings.map(english),
    secrets: secrets.map((secret) => secret.reveal()),
    appearance,
  }
}
const nothing = { given: {}, problems: [], warnings: [], secrets: [], appearance: {} }

describe("A made-up source's variables", () => {
  test('are those of its options, the customary ones first, but for what only the action has', () => {
    expect([...optionVariables(toy)]).toEqual([
      ['slot_number', ['TOY_SLOT_NUMBER']],
      ['slot_name', ['TOY_LABEL', 'TOY_SLOT_NAME']],
      ['slots', ['TOY_SLOTS']],
      ['auth_key', ['TOY_AUTH_KEY']],
    ])
  })

  test.each([
    ['one of two options, by what it says', { TOY_SLOT: '7' }, { slot_number: '7' }],
    ['the other', { TOY_SLOT: 'seven' }, { slot_name: 'seven' }],
    ['what another name means', { TOY_LABEL: 'a' }, { slot_name: 'label a' }],
    ['the same by two names', { TOY_LABEL: 'a', TOY_SLOT_NAME: 'label a' }, { slot_name: 'label a' }],
    ['nothing that only the action has', { TOY_SUMMARY: 'true' }, {}],
  ])('give %s', (_, variables, given) => {
    expect(read(variables)).toEqual({ ...nothing, given })
  })

  test.each([
    ['an option', { TOY_SLOTS: ' ' }],
    ['a secret', { TOY_AUTH_KEY: '\t' }],
    ['one that gives several', { TOY_SLOT: '' }],
    ['one that must not be set', { TOY_SLOTZ: ' ' }],
    ['one whose name is misspelt', { TOY_SLOT_S: ' ', TOY_SLOTSS: '' }],
    ['one that is not set', { TOY_SLOT_S: undefined, TOY_SLOTS: undefined }],
    ['the look of a message', { SLACK_USERNAME: ' ', SLACK_CHANNEL: '' }],
    ['no source of ours', { TOYS_SLOT: 'x', MY_TOY_SLOTSS: 'x' }],
  ])('count as not there where they are empty or of others: %s', (_, variables) => {
    expect(read(variables)).toEqual(nothing)
  })

  test('that differ are said once, by their names', () => {
    expect(read({ TOY_LABEL: 'a', TOY_SLOT_NAME: 'b', TOY_SLOT: '' }).problems).toEqual([
      'TOY_LABEL and TOY_SLOT_NAME mean the same and say different things; keep one.',
    ])
  })

  test('that must not be set are said to be so', () => {
    expect(read({ TOY_SLOTZ: 'x' })).toEqual({ ...nothing, problems: ['See --help.'] })
  })

  test.each([
    ['toy_slots', 'TOY_SLOTS'],
    ['TOY_SLO_TS', 'TOY_SLOTS'],
    ['TOY_SLO_T', 'TOY_SLOT'],
    ['Toy_SlotZ', 'TOY_SLOTZ'],
  ])('that are misspelt as %s are a problem that names %s', (given, variable) => {
    expect(read({ [given]: 'x' })).toEqual({
      ...nothing,
      problems: [`${given} is not a variable of scangate; write ${variable}.`],
    })
  })

  test('that resemble one are not read, which a warning says', () => {
    expect(read({ TOY_SUMMERY: 'x' })).toEqual({
      ...nothing,
      warnings: ['TOY_SUMMERY is not a variable of scangate and is not read. Is TOY_SUMMARY meant?'],
    })
  })
})

describe('Places over each other', () => {
  const value = (text: string) => ({ text, from: 'flag' }) as const

  test('take a whole group of alternatives from the highest place that has one of them', () => {
    const layers = [{ a: value('1') }, { b: value('2'), c: value('3') }]
    expect(mergePlaces(layers, [['a', 'b']])).toStrictEqual({ a: value('1'), c: value('3') })
    expect(mergePlaces(layers, [['b', 'c']])).toStrictEqual({ a: value('1'), b: value('2'), c: value('3') })
  })

  test('give nothing where an option is named and has no value', () => {
    expect(mergePlaces([{ a: undefined, b: value(' ') }, { b: value('2') }], [])).toStrictEqual({
      b: value('2'),
    })
  })
})
