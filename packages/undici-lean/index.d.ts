export {
  Agent,
  type Dispatcher,
  EnvHttpProxyAgent,
  errors,
  fetch,
  ProxyAgent,
} from 'undici-upstream/types/index.js'
