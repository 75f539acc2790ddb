import { completion } from '../../../src/hosts/cli/completion/completion.ts'
import type { CliCommand } from '../../../src/hosts/cli/core/command.ts'
import { gateCommand } from '../../../src/hosts/cli/core/gate-command.ts'
import type { Program } from '../../../src/hosts/cli/core/program.ts'
import { runQuery } from '../../../src/hosts/cli/core/query.ts'
import { secretFile, settingsFor } from '../../../src/hosts/cli/places/cli-options.ts'
import { pickOptions } from '../../../src/options/table.ts'
import { issueToken, readGauge, revokeToken } from './api.ts'
import { toykey } from './credential.ts'
import { toy } from './gate.ts'
import { catalogueOf, toyMessage } from './messages.ts'
import { toykeyOptions, toyOptions } from './options.ts'
import { runWithKey } from './run-with-key.ts'

const settings = settingsFor('TOY_TOY_KEY', {
  toy_key_file: secretFile('toy_key', toyMessage('toy_key_file')),
})
const keyOptions = pickOptions(toykeyOptions, 'toy_key', 'url', 'language', 'ca_file')
const help = toyMessage('toy_place')

const check = gateCommand(toy, {
  path: ['toy', 'check'],
  summary: toyMessage('toy_check_summary'),
  description: toyMessage('toy_check_description'),
  options: pickOptions(
    toyOptions,
    'toy_key',
    'url',
    'max_level',
    'report_dir',
    'slack_webhook_url',
    'language',
    'ca_file',
  ),
  settings,
  examples: [{ text: toyMessage('toy_check_summary'), line: 'scangate toy check --max-level 2' }],
})

const runKey: CliCommand = {
  path: ['toykey', 'run'],
  source: toykey,
  summary: toyMessage('toykey_run_summary'),
  description: toyMessage('toykey_run_description'),
  operands: [
    { name: 'place', shown: 'PLACE', help, choices: ['seoul', 'tokyo'], required: true },
    { name: 'others', shown: 'OTHER', help, variadic: true },
  ],
  passesOn: true,
  options: keyOptions,
  own: {},
  settings,
  examples: [{ text: toyMessage('toykey_run_summary'), line: 'scangate toykey run seoul -- make test' }],
  ends: 'answers',
  run: runWithKey,
}

const show: CliCommand = {
  path: ['toykey', 'show'],
  source: toykey,
  summary: toyMessage('toykey_show_summary'),
  description: toyMessage('toykey_show_description'),
  operands: [{ name: 'places', shown: 'PLACE', help, variadic: true }],
  options: keyOptions,
  own: {},
  settings,
  examples: [{ text: toyMessage('toykey_show_summary'), line: 'scangate toykey show seoul' }],
  ends: 'answers',
  run: (invocation) => {
    const { operands, printer, progress, secrets, surroundings } = invocation
    const query = { options: keyOptions, urlOf: ({ url }: { readonly url: URL }) => url }
    return runQuery(invocation, query, async ({ http, values }) => {
      const tools = { http, clock: surroundings.clock, url: values.url }
      const token = await issueToken(tools, values.toy_key)
      secrets.add(token)
      progress.log.debug(`token ${token.reveal()}`)
      try {
        const { note, raw } = await readGauge(tools, token)
        const places = operands['places'] ?? []
        if (places.includes('nowhere')) throw new TypeError(`There is no place for ${token.reveal()}.`)
        return {
          json: { answer: raw, [`at ${token.reveal()}`]: places },
          print: async () => {
            printer.line([note])
            await printer.table(
              ['Place', token.reveal()],
              places.map((place) => [place, note]),
            )
          },
        }
      } finally {
        await revokeToken(tools, token)
      }
    })
  },
}

/** A program of the toys' commands and of completion, in the toys' words: all that a source is on the command line. */
export const toySourcesProgram: Program = { commands: [check, runKey, show, completion], catalogueOf }
