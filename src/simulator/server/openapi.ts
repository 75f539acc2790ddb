import type { FastifyDynamicSwaggerOptions } from '@fastify/swagger'
import type { FastifySchema } from 'fastify'

/** What an OpenAPI document says beside what the calls say of themselves. */
export interface DocumentFrame {
  readonly title: string
  /** The version of the API. */
  readonly version: string
  readonly description: string
  /** The tag of the service's own calls. */
  readonly tag: { readonly name: string; readonly description: string }
  readonly securitySchemes: NonNullable<
    NonNullable<NonNullable<FastifyDynamicSwaggerOptions['openapi']>['components']>['securitySchemes']
  >
}

/** Makes the frame of an OpenAPI document; its paths and schemas come from the routes. */
export function openapiOptions(frame: DocumentFrame): FastifyDynamicSwaggerOptions {
  const { title, version, description, tag, securitySchemes } = frame
  return {
    openapi: {
      openapi: '3.1.0',
      info: { title, version, description },
      servers: [{ url: '/' }],
      tags: [tag, { name: 'Simulator', description: 'Calls that only the simulator has; they need no key.' }],
      components: { securitySchemes },
    },
    convertConstToEnum: false,
    transform: ({ schema, url }) => ({ schema: withoutDiscriminator(schema), url }),
    refResolver: {
      buildLocalReference: (schema, _base, _fragment, index) => String(schema.$id ?? `s${index}`),
    },
  }
}

/** The checker wants this keyword beside `oneOf`; OpenAPI allows it only beside references. */
function withoutDiscriminator(schema: FastifySchema): FastifySchema {
  const { discriminator: _, ...body } = (schema.body ?? {}) as { discriminator?: unknown }
  return schema.body === undefined ? schema : { ...schema, body }
}

/** Describes an answer in JSON by the name of a schema that the service has. */
export function jsonResponse(text: string, schema: string) {
  return { description: text, content: { 'application/json': { schema: { $ref: `${schema}#` } } } }
}
