import { expect, it } from 'vitest'
import { lockerKeys, lockersPath, serveLockers } from './locker-service.ts'

const basic = (password: string) => `Basic ${Buffer.from(`porter:${password}`).toString('base64')}`

it.each([
  ['our keys', lockerKeys.appKey, lockerKeys.password, lockerKeys.token],
  ['foreign keys', 'a-foreign-app-key', 'a foreign password', 'a-foreign-token'],
  // Where one is a part of the other, the longer one goes first.
  [
    'ours with something behind',
    `${lockerKeys.appKey}More`,
    `${lockerKeys.password}More`,
    `${lockerKeys.token}More`,
  ],
])('the log never has %s, wherever they stood', async (_, appKey, password, token) => {
  const { ask, server } = await serveLockers()
  await ask('POST', '/token', {}, { authorization: basic(lockerKeys.password) })
  const bearer = { authorization: `Bearer ${token}`, 'user-agent': `${appKey} ${token}` }
  await ask('GET', `/app/${appKey}/lockers/${token}?as=${appKey}`, undefined, bearer)
  await ask('POST', `/app/${appKey}/lockers`, { id: token, size: `${token} ${appKey}` }, bearer)
  await ask('POST', '/token', {}, { authorization: basic(password), 'user-agent': password })
  await ask('POST', '/token', { id: password, password }, { 'user-agent': password })
  await ask('GET', `/app/${appKey}/nowhere`, undefined, bearer)
  await ask('GET', `/app/${appKey}/%zz`, undefined, bearer)
  expect(server.requests.slice(-2).map(({ path }) => path)).toEqual(['/app/***/nowhere', '/app/***/%zz'])
  const logged = JSON.stringify(server.requests)
  for (const secret of [appKey, password, token]) expect(logged).not.toContain(secret)
})

it('the log says where a key stood', async () => {
  const { ask, server } = await serveLockers()
  await ask('GET', `${lockersPath}/1`)
  await ask('POST', lockersPath, { id: 1, password: 'one-in-the-body' })
  await ask('POST', lockersPath, { id: 1, password: 'one-in-the-body' }, {})
  await ask('GET', `${lockersPath}/1`, undefined, {})
  expect(server.requests.map(({ keyIn }) => keyIn)).toEqual(['header', 'both', 'parameter', 'nowhere'])
})

it('the log hides a token from the moment at which it is given out', async () => {
  const { ask, server } = await serveLockers()
  const look = () => ask('GET', `${lockersPath}/${lockerKeys.token}`, undefined, {})
  await look()
  await ask('POST', '/token', {}, { authorization: basic(lockerKeys.password) })
  await look()
  expect(server.requests[0]?.path).toBe(`/app/***/lockers/${lockerKeys.token}`)
  expect(server.requests.at(-1)?.path).toBe('/app/***/lockers/***')
})
