/** The OpenAPI document of the simulated API: a small shop that keeps what it promises, for `clean` at least. */
export function shopDocument(url: string): object {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Rehearsal shop',
      version: '1.0.0',
      description: 'A made-up API to rehearse the API security check against. Nothing in it is real.',
    },
    servers: [{ url }],
    security: [{ token: [] }],
    paths: {
      '/v1/orders': {
        get: {
          operationId: 'listOrders',
          summary: 'The orders, newest first.',
          parameters: [
            {
              name: 'limit',
              in: 'query',
              schema: { type: 'integer', minimum: 1, maximum: 100 },
              example: 10,
            },
          ],
          responses: answers('The orders.', { type: 'array', items: order }),
        },
        post: {
          operationId: 'placeOrder',
          summary: 'Place an order.',
          requestBody: { required: true, content: { 'application/json': { schema: newOrder } } },
          responses: {
            ...answers('The order.', order, '201'),
            '413': { $ref: '#/components/responses/TooLong' },
            '415': { $ref: '#/components/responses/NoJson' },
          },
        },
      },
      '/v1/orders/{id}': {
        get: {
          operationId: 'getOrder',
          summary: 'One order.',
          parameters: [
            { name: 'id', in: 'path', required: true, schema: { type: 'integer', minimum: 1 }, example: 17 },
          ],
          responses: {
            ...answers('The order.', order),
            '404': { $ref: '#/components/responses/NotThere' },
          },
        },
      },
      '/v1/customers': {
        get: {
          operationId: 'listCustomers',
          summary: 'The customers.',
          responses: answers('The customers.', { type: 'array', items: customer }),
        },
      },
      '/v1/status': {
        get: {
          operationId: 'getStatus',
          summary: 'Is the shop open? Anybody may ask.',
          security: [],
          responses: answers('The state.', {
            type: 'object',
            properties: { open: { type: 'boolean' }, note: { type: 'string' } },
          }),
        },
      },
    },
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
      responses: {
        Misshapen: { description: 'A parameter or the body is not as described.', content: problem },
        NoJson: { description: 'The body is not JSON.', content: problem },
        NotThere: { description: 'There is none.', content: problem },
        TooLong: { description: 'The body is longer than 16 KiB.', content: problem },
        Refused: { description: 'No credential, or a wrong one.', content: problem },
        TooMany: { description: 'Too many requests.', content: problem },
      },
    },
  }
}

const problem = {
  'application/problem+json': {
    schema: { type: 'object', properties: { title: { type: 'string' }, status: { type: 'integer' } } },
  },
}

const order = {
  type: 'object',
  required: ['id', 'total'],
  properties: { id: { type: 'integer' }, total: { type: 'integer' }, note: { type: 'string' } },
}

const newOrder = {
  type: 'object',
  required: ['total'],
  properties: { total: { type: 'integer', minimum: 1 } },
}

const customer = {
  type: 'object',
  required: ['id', 'name'],
  properties: { id: { type: 'integer' }, name: { type: 'string' } },
}

function answers(description: string, schema: object, status = '200'): object {
  return {
    [status]: { description, content: { 'application/json': { schema } } },
    '400': { $ref: '#/components/responses/Misshapen' },
    '401': { $ref: '#/components/responses/Refused' },
    '429': { $ref: '#/components/responses/TooMany' },
  }
}
