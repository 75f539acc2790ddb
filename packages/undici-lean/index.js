'use strict'

// Loading all of undici costs a third of the action's start (docs/performance.md). Whoever imports
// `undici` here, the Actions toolkit included, gets the dispatchers at once and the rest on demand.
const util = require('node:util')

// With NODE_DEBUG=undici it would log the address of every request, and a webhook's address is a secret.
// Whether it logs is decided once, while it is loaded.
const { debuglog } = util
util.debuglog = () => Object.assign(() => {}, { enabled: false })
require('undici-upstream/lib/core/diagnostics')
util.debuglog = debuglog

const Dispatcher = require('undici-upstream/lib/dispatcher/dispatcher')
const Agent = require('undici-upstream/lib/dispatcher/agent')
const api = require('undici-upstream/lib/api')

Object.assign(Dispatcher.prototype, api)

module.exports.Dispatcher = Dispatcher
module.exports.Agent = Agent
module.exports.errors = require('undici-upstream/lib/core/errors')
// Node's loader, which reads but doesn't execute, learns the names of what is lazy from these two lines.
module.exports.ProxyAgent = undefined
module.exports.EnvHttpProxyAgent = undefined
const lazily = (target, name, load) => Object.defineProperty(target, name, { enumerable: true, get: load })
lazily(module.exports, 'ProxyAgent', () => require('undici-upstream/lib/dispatcher/proxy-agent'))
lazily(module.exports, 'EnvHttpProxyAgent', () => require('undici-upstream/lib/dispatcher/env-http-proxy-agent'))

module.exports.fetch = async (...args) => (await import('undici-upstream')).fetch(...args)
