// What common stacks answer to whoever shows no credential. Each was started as its own guide has it and asked on
// loopback in November 2026; the gateway's answers are those of its documentation.

/** An answer without what differs from run to run. */
export interface StackAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** What a stack answers. */
export interface StackSample {
  readonly name: string
  readonly unknownPath: StackAnswer
  readonly protectedGet: StackAnswer
  readonly trace: StackAnswer
  /** What the check is to make of it, by rule. */
  readonly says: Readonly<Record<string, string>>
}

const html = 'text/html; charset=utf-8'
const json = 'application/json'
const answer = (
  status: number,
  type: string,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): StackAnswer => ({ status, headers: { 'content-type': type, ...headers }, body })

const werkzeug = { server: 'Werkzeug/3.1.9 Python/3.11.7' }
const express = { 'x-powered-by': 'Express' }
const djangoPage =
  '<!DOCTYPE html><p>You’re seeing this error because you have <code>DEBUG = True</code> in your settings'

export const stackSamples: readonly StackSample[] = [
  {
    name: 'Flask 3.1 with Flask-JWT-Extended 4.7',
    unknownPath: answer(404, html, '<!doctype html>\n<title>404 Not Found</title>', werkzeug),
    protectedGet: answer(401, json, '{"msg":"Missing Authorization Header"}', werkzeug),
    trace: answer(405, html, '<title>405 Method Not Allowed</title>', { ...werkzeug, allow: 'GET' }),
    says: {
      'AUTH-1': 'met',
      'AUTH-3': 'not_met',
      'ERR-1': 'met',
      'ERR-2': 'not_met',
      'ERR-3': 'not_met',
      'LIST-2': 'met',
    },
  },
  {
    name: 'FastAPI 0.165',
    unknownPath: answer(404, json, '{"detail":"Not Found"}', { server: 'uvicorn' }),
    protectedGet: answer(401, json, '{"detail":"Not authenticated"}', { 'www-authenticate': 'Bearer' }),
    trace: answer(405, json, '{"detail":"Method Not Allowed"}', { allow: 'GET' }),
    says: {
      'AUTH-1': 'met',
      'AUTH-3': 'met',
      'ERR-1': 'met',
      'ERR-2': 'met',
      'ERR-3': 'met',
      'LIST-2': 'met',
    },
  },
  {
    name: 'Django 5.2 with DEBUG, whose views serve TRACE as GET',
    unknownPath: answer(404, html, djangoPage),
    protectedGet: answer(401, json, '{"detail":"No."}', { 'www-authenticate': 'Bearer' }),
    trace: answer(200, json, '{"open":true}'),
    says: { 'AUTH-1': 'met', 'ERR-1': 'not_met', 'ERR-2': 'not_met', 'LIST-2': 'not_met' },
  },
  {
    name: 'Express 5.3, whose middleware throws where there is no credential',
    unknownPath: answer(404, html, '<pre>Cannot GET /scangate-no-such-path</pre>', express),
    protectedGet: answer(
      500,
      html,
      '<pre>Error: no token<br> &nbsp; &nbsp;at file:///srv/shop/app.mjs:2:48<br> &nbsp; &nbsp;at Layer.handleRequest (/srv/shop/node_modules/router/lib/layer.js:152:17)</pre>',
      express,
    ),
    trace: answer(404, html, '<pre>Cannot TRACE /v1/status</pre>', express),
    says: { 'AUTH-1': 'not_visible', 'ERR-1': 'not_met', 'ERR-2': 'not_met', 'ERR-3': 'met' },
  },
  {
    name: 'AWS API Gateway, asked below a path that it does not have',
    unknownPath: answer(403, json, '{"message":"Missing Authentication Token"}'),
    protectedGet: answer(403, json, '{"message":"Forbidden"}'),
    trace: answer(403, json, '{"message":"Missing Authentication Token"}'),
    says: {
      'AUTH-1': 'not_visible',
      'ERR-1': 'not_visible',
      'ERR-2': 'not_visible',
      'ERR-3': 'not_visible',
      'LIST-2': 'not_visible',
    },
  },
]
