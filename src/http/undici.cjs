'use strict'

// What we use of undici, which is a fifth of it: loading all of it costs a third of the action's start
// (docs/performance.md, docs/adr/0017). Nothing else in the project may load undici itself.
const Module = require('node:module')
const util = require('node:util')

const { debuglog } = util
const { _load: load } = Module

// Two modules of Node's cost more than they are worth to undici. What it gets in their place is the whole of them for
// whoever looks further, since a bundle keeps what it once got of a module for everybody.
let isLoading = true
const late = (name, target, own = {}) => {
  const whole = () => load.call(Module, name)
  const describe = (_, property) => {
    const found = Reflect.getOwnPropertyDescriptor(whole(), property)
    return found && { ...found, configurable: true }
  }
  return new Proxy(target, {
    get: (_, property) => (isLoading && Object.hasOwn(own, property) ? own[property] : whole()[property]),
    has: (_, property) => property in whole(),
    ownKeys: () => Reflect.ownKeys(whole()),
    getOwnPropertyDescriptor: describe,
  })
}
const inPlaceOf = {
  // A program of its own, of which who asserts what holds needs nothing.
  'node:assert': late('node:assert', (holds, ...message) => {
    if (!holds) load.call(Module, 'node:assert').ok(holds, ...message)
  }),
  // undici looks whether a body is a request of Node's, which none of ours is, and that there is a number for the
  // greatest length of an answer's head, which dispatcher.ts hands in.
  'node:http': late('node:http', {}, { IncomingMessage: class {}, maxHeaderSize: 16_384 }),
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
  isLoading = false
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
