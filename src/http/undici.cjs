'use strict'

// What we use of undici, which is a fifth of it: loading all of it costs a third of the action's start
// (docs/performance.md, docs/adr/0017). Nothing else in the project may load undici itself.
const Module = require('node:module')
const util = require('node:util')

const { debuglog } = util
const { _load: load } = Module
// With NODE_DEBUG=undici it would log the address of every request, and a webhook's address is a secret.
// Whether it logs is decided once, while it is loaded.
util.debuglog = () => Object.assign(() => {}, { enabled: false })
// We never ask for HTTP/2, and undici does without where Node was built without it. Loading it, and TLS with
// it, takes as long as all of ours; requests that are encrypted load TLS when they need it.
Module._load = function (request, ...others) {
  if (request === 'node:http2') throw new Error('HTTP/2 is not loaded.')
  return load.call(this, request, ...others)
}
try {
  require('undici/lib/core/diagnostics.js')
  module.exports.Agent = require('undici/lib/dispatcher/agent.js')
} finally {
  util.debuglog = debuglog
  Module._load = load
}

Object.assign(require('undici/lib/dispatcher/dispatcher.js').prototype, require('undici/lib/api/index.js'))

// Only those pay for it who have a proxy.
Object.defineProperty(module.exports, 'EnvHttpProxyAgent', {
  enumerable: true,
  get: () => require('undici/lib/dispatcher/env-http-proxy-agent.js'),
})
