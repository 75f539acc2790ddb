import { describe, expect, it } from 'vitest'
import { translations } from './translations.ts'

const form = 'application/x-www-form-urlencoded'

describe('Between a client that speaks otherwise and the simulator', () => {
  it('a start in JSON becomes a form, and everything else stays', () => {
    const start = { method: 'POST', path: '/v2/scan', contentType: 'application/json; charset=utf-8' }
    expect(translations['json']?.({ ...start, body: '{"action":"start","crawl_id":30}' })).toEqual({
      ...start,
      contentType: form,
      body: 'action=start&crawl_id=30',
    })
    const look = { method: 'GET', path: '/v2/scan/runcheck?project_id=1', contentType: '', body: '' }
    expect(translations['json']?.(look)).toEqual(look)
  })

  it('a project of version 1, which is named by its host, becomes one of version 2', () => {
    const look = { method: 'GET', path: '/v1/scan/result?fqdn=abc&scan_id=1-2', contentType: '', body: '' }
    expect(translations['v1']?.(look)).toEqual({
      ...look,
      path: '/v2/scan/result?project_id=abc&scan_id=1-2',
    })
    const start = { method: 'POST', path: '/v1/scan', contentType: form, body: 'action=start&fqdn=abc' }
    expect(translations['v1']?.(start)).toEqual({
      ...start,
      path: '/v2/scan',
      body: 'action=start&project_id=abc',
    })
  })

  it('nothing changes unless asked for', () => {
    const start = { method: 'POST', path: '/v1/scan', contentType: form, body: 'fqdn=abc' }
    expect(translations['none']?.(start)).toBe(start)
  })
})
