import { expect, it } from 'vitest'
import { isLoopbackHost } from '../../src/kernel/loopback.ts'

it.each([
  'http://localhost:8080',
  'http://LocalHost.',
  'http://api.localhost',
  'http://127.0.0.1',
  'http://127.1.2.3',
  'http://0x7f.1',
  'http://2130706433',
  'http://127.0.0.1.',
  'http://１２７.0.0.1',
  'http://[::1]:80',
  'http://[0:0:0:0:0:0:0:1]',
])('%s is this machine', (url) => {
  expect(isLoopbackHost(new URL(url).hostname)).toBe(true)
})

it.each([
  'http://localhost.example',
  'http://notlocalhost',
  'http://127.0.0.1.example',
  'http://128.0.0.1',
  'http://0.0.0.0',
  'http://10.0.0.1',
  'http://[::2]',
  'http://[::ffff:127.0.0.1]',
  'http://[::127.0.0.1]',
  'http://[::]',
  'http://0',
  'http://128.1',
  'http://localhost.localdomain',
  'http://localhost..',
  'http://ip6-localhost',
  'http://127.0.0.1.nip.io',
  'http://api.vaddy.net',
])('%s may be another', (url) => {
  expect(isLoopbackHost(new URL(url).hostname)).toBe(false)
})
