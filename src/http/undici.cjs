'use strict'

// What we use of undici, which is a fifth of it: loading all of it costs a third of the action's start
// (docs/performance.md, docs/adr/0017). Nothing else in the project may load undici itself.
const Module = require('node:module')
const util = require('node:util')

const { debuglog } = util
const { _load: load } = Module

/** Node's `assert` is a small program of its own, and who asserts what holds needs none of it. */
function assert(holds, ...message) {
  if (!holds) require('node:assert').ok(holds, ...message)
}
const inPlaceOf = {
  'node:assert': new Proxy(assert, { get: (_, name) => require('node:assert')[name] }),
  // Of Node's HTTP, undici looks at two things: whether a body is a request of Node's, which none of ours is, and how
  // long the head of an answer may be: 16 KiB, as by Node's default.
  'node:http': { IncomingMessage: class {}, maxHeaderSize: 16_384 },
}

// With NODE_DEBUG=undici it would log the address of every request, and a webhook's address is a secret.
// Whether it logs is decided once, while it is loaded.
util.debuglog = () => Object.assign(() => {}, { enabled: false })
// We never ask for HTTP/2, and undici does without where Node was built without it. Loading it, and TLS with
// it, takes as long as all of ours; requests that are encrypted load TLS when they need it.
Module._load = function (request, ...others) {
  if (request === 'node:http2') throw new Error('HTTP/2 is not loaded.')
  return inPlaceOf[request] ?? load.call(this, request, ...others)
}
try {
  require('undici/lib/core/diagnostics.js')
  module.exports.Agent = require('undici/lib/dispatcher/agent.js')
} finally {
  util.debuglog = debuglog
  Module._load = load
}

// Only those pay for these who have a proxy. Until then a dispatcher can only `dispatch`, which is what we do.
const addMethods = () =>
  Object.assign(require('undici/lib/dispatcher/dispatcher.js').prototype, require('undici/lib/api/index.js'))
Object.defineProperties(module.exports, {
  ConnectingAgent: {
    enumerable: true,
    get: () => {
      addMethods()
      return module.exports.Agent
    },
  },
  EnvHttpProxyAgent: {
    enumerable: true,
    get: () => {
      addMethods()
      return require('undici/lib/dispatcher/env-http-proxy-agent.js')
    },
  },
})
