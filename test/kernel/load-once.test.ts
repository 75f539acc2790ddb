import { expect, it } from 'vitest'
import { loadOnce } from '../../src/kernel/load-once.ts'

it('loads once, however often it is asked, and says whether it was', async () => {
  let loads = 0
  const { isAsked, load } = loadOnce(async () => {
    loads += 1
    return { loads }
  })
  expect([isAsked(), loads]).toEqual([false, 0])
  const [one, other] = await Promise.all([load(), load()])
  expect(one).toBe(other)
  expect([isAsked(), loads]).toEqual([true, 1])
})

it('tries anew after a failure', async () => {
  let loads = 0
  const { isAsked, load } = loadOnce(async () => {
    loads += 1
    if (loads === 1) throw new Error('gone')
    return loads
  })
  await expect(load()).rejects.toThrow('gone')
  expect(isAsked()).toBe(false)
  await expect(load()).resolves.toBe(2)
})
