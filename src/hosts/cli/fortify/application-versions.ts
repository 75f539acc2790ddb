import { message } from '../../../messages/message.ts'
import { option } from '../../../options/definition.ts'
import { readText } from '../../../options/readers.ts'
import { fortify } from '../../../sources/fortify/source.ts'
import type { CliCommand } from '../core/command.ts'
import { saidHelp } from '../places/cli-options.ts'
import { answerExits, tokenOptions, tokenSettings } from './account.ts'
import { runFortifyQuery, tokenIn } from './fortify-query.ts'

const own = {
  app: option('app', readText, {
    group: 'common',
    placeholder: 'name',
    ...saidHelp(message('flag_fortify_app')),
  }),
}

/** `scangate fortify application-versions`: what `fortifyclient listprojects` lists. */
export const applicationVersions: CliCommand = {
  path: ['fortify', 'application-versions'],
  source: fortify,
  summary: message('fortify_versions_summary'),
  description: message('fortify_versions_description'),
  options: tokenOptions,
  own,
  settings: tokenSettings,
  examples: [
    {
      text: message('fortify_versions_example'),
      line: 'scangate fortify application-versions --app TEST_APP',
    },
  ],
  ends: 'answers',
  exits: answerExits,
  run: (invocation) =>
    runFortifyQuery(invocation, { ...tokenOptions, ...own }, async ({ api, values }) => {
      const { printer, surroundings } = invocation
      const { app } = values
      const versions = await api.applicationVersions(
        tokenIn(values),
        { app },
        { signal: surroundings.signal },
      )
      return {
        json: {
          application_versions: versions.map(({ active, id, name, project }) => ({
            id,
            application: project.name,
            version: name,
            active: active ?? null,
          })),
        },
        print: () =>
          versions.length === 0
            ? printer.line([message('fortify_versions_none')])
            : printer.table(
                [
                  message('fortify_column_id'),
                  message('fortify_column_application'),
                  message('fortify_column_version'),
                ],
                versions.map(({ id, name, project }) => [id, project.name, name]),
              ),
      }
    }),
}
