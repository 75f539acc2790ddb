import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { nodes } from '../../support/action.ts'
import { reportFolder } from '../../support/api/report.ts'
import { startCli } from '../../support/cli.ts'

/** A big API as file services and payment providers have one: a schema for each operation, a megabyte of JSON. */
function bigDocument(operations: number): string {
  const properties = Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => [
      `field_${index}`,
      {
        type: 'string',
        description: `Field ${index}. ${'What it is, and what it is for. '.repeat(5)}`,
        maxLength: 200,
      },
    ]),
  )
  const refusals = { 401: { description: 'no' }, 429: { description: 'slower' } }
  const operation = (number: number) => ({
    operationId: `read${number}`,
    parameters: [
      { name: 'id', in: 'path', required: true, schema: { type: 'integer' }, example: number },
      { name: 'limit', in: 'query', schema: { type: 'integer' } },
    ],
    responses: {
      200: {
        description: 'ok',
        content: { 'application/json': { schema: { $ref: `#/components/schemas/T${number}` } } },
      },
      ...refusals,
    },
  })
  const numbers = Array.from({ length: operations }, (_, index) => index)
  return JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'Big', version: '1' },
    security: [{ token: [] }],
    paths: Object.fromEntries(numbers.map((number) => [`/things${number}/{id}`, { get: operation(number) }])),
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
      schemas: Object.fromEntries(numbers.map((number) => [`T${number}`, { type: 'object', properties }])),
    },
  })
}

// Written at the end by the process itself: its own time on the processor, whoever else is on the machine.
const meter = `process.on('exit', () => {
  const { user, system } = process.cpuUsage()
  const text = JSON.stringify({ ms: (user + system) / 1000, mb: process.resourceUsage().maxRSS / 1024 })
  require('node:fs').writeFileSync(process.env.METER, text)
})`

/** What planning by a document of so many operations costs the process. */
async function costOf(
  operations: number,
  node: string,
): Promise<{ readonly ms: number; readonly mb: number }> {
  const folder = reportFolder()
  const [document, script, measured] = ['openapi.json', 'meter.cjs', 'measured.json'].map((name) =>
    join(folder, name),
  ) as [string, string, string]
  writeFileSync(document, bigDocument(operations))
  writeFileSync(script, meter)
  const words = ['--target', 'http://127.0.0.1:9', '--openapi', document, '--max-requests', '500']
  const variables = { NODE_OPTIONS: `--require ${script}`, METER: measured }
  const { exitCode, stderr, stdout } = await startCli(['api', 'plan', ...words], { node, variables }).finished
  expect({ exitCode, stderr }).toMatchObject({ exitCode: 0 })
  expect(stdout.match(/^GET .*\/things\d+\/\d+$/gm)?.length).toBeGreaterThanOrEqual(operations)
  return JSON.parse(readFileSync(measured, 'utf8'))
}

it.each(nodes)('a document of 300 operations takes little time and memory: %s', async (_, node) => {
  const [small, big] = [await costOf(1, node), await costOf(300, node)]
  const more = { mb: big.mb - small.mb, ms: big.ms - small.ms }
  // Idle it is well under a second; a processor that is shared makes it longer, whoever counts.
  expect({ isQuick: more.ms < 3_000, isSmall: more.mb < 250, more }).toMatchObject({
    isQuick: true,
    isSmall: true,
  })
})
