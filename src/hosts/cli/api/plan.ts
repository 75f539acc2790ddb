import { resolve } from 'node:path'
import { version } from '../../../kernel/version.ts'
import { type Message, message } from '../../../messages/message.ts'
import { pickOptions } from '../../../options/table.ts'
import { nameOf } from '../../../sources/api/operation.ts'
import { apiOptions } from '../../../sources/api/options.ts'
import { lineOf } from '../../../sources/api/plan-lines.ts'
import type { LeftOut, PlannedRequest } from '../../../sources/api/planned-request.ts'
import { readApiOptions } from '../../../sources/api/read-options.ts'
import { api } from '../../../sources/api/source.ts'
import { readRegularFile } from '../../bounded-file.ts'
import type { CliCommand } from '../core/command.ts'
import type { Invocation } from '../core/invocation.ts'
import { runQuery } from '../core/query.ts'
import { apiSettings, documentExits } from './settings.ts'

/** Everything that decides what is sent. */
const options = pickOptions(
  apiOptions,
  'target',
  'allowed_hosts',
  'openapi',
  'credential',
  'credential_header',
  'path_values',
  'leave_out',
  'security_txt',
  'max_requests',
  'language',
  'ca_file',
)

/** `scangate api plan`: what a check would send, and nothing of it sent. */
export const plan: CliCommand = {
  path: ['api', 'plan'],
  source: api,
  summary: message('api_plan_summary'),
  description: message('api_plan_description'),
  options,
  own: {},
  settings: apiSettings,
  examples: [
    {
      text: message('api_plan_example'),
      line: 'scangate api plan --target https://api.example.com/v1 --allowed-hosts api.example.com --openapi openapi.yaml',
    },
    {
      text: message('api_plan_example_json'),
      line: 'scangate api plan --target https://api.example.com/v1 --allowed-hosts api.example.com --openapi openapi.yaml --format json | jq .left_out',
    },
  ],
  ends: 'answers',
  exits: documentExits,
  run: (invocation) =>
    runQuery(invocation, { options, urlOf: ({ target }) => target }, async ({ http, retry }) => {
      const { prepare } = await import('../../../sources/api/prepare.ts')
      const values = readApiOptions(invocation.given).options()
      const tools = { ...retry, http, version, readFile: fileReader(invocation) }
      const { plan: made } = await prepare(values, tools)
      return {
        json: {
          requests: made.requests.map(requestJson),
          left_out: made.leftOut.map(leftOutJson),
          no_room_for: made.noRoomFor,
        },
        print: () => {
          for (const request of made.requests) invocation.printer.line([lineOf(request)])
          for (const one of made.leftOut) {
            const said = { operation: nameOf(one.operation), why: whyNot(one) }
            invocation.progress.log.info(message('api_plan_left_out', said))
          }
        },
      }
    }),
}

function fileReader({ surroundings }: Invocation) {
  return (path: string, longest: number) => readRegularFile(resolve(surroundings.folder, path), { longest })
}

function requestJson({ handshake, headers, kind, method, operation, url }: PlannedRequest): object {
  return {
    kind,
    method,
    url,
    headers,
    operation: operation === undefined ? null : nameOf(operation),
    handshake: handshake ?? null,
  }
}

function leftOutJson({ missing, operation, why }: LeftOut): object {
  return { operation: nameOf(operation), why, missing }
}

function whyNot({ missing, why }: LeftOut): Message {
  return why === 'path_value'
    ? message('api_not_asked_path_value', { names: missing })
    : message(`api_not_asked_${why}`)
}
