import { describe, expect, it } from 'vitest'
import { createSlots, inOrder } from '../../src/kernel/slots.ts'

/** A task that ends when told to. */
function held<T>(): { readonly promise: Promise<T>; readonly resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => {}
  const promise = new Promise<T>((settle) => {
    resolve = settle
  })
  return { promise, resolve }
}

const turn = () => new Promise((resolve) => setImmediate(resolve))

describe('Slots', () => {
  it('let so many tasks run at a time, and the others in their order', async () => {
    const slots = createSlots(2)
    const begun: number[] = []
    const tasks = [0, 1, 2, 3].map(() => held<void>())
    const all = tasks.map((task, index) =>
      slots.use(() => {
        begun.push(index)
        return task.promise
      }),
    )
    await turn()
    expect(begun).toEqual([0, 1])
    tasks[1]?.resolve(undefined)
    await turn()
    expect(begun).toEqual([0, 1, 2])
    for (const task of tasks) task.resolve(undefined)
    await Promise.all(all)
    expect(begun).toEqual([0, 1, 2, 3])
  })

  it('are freed by a task that fails', async () => {
    const slots = createSlots(1)
    await expect(slots.use(async () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(await slots.use(async () => 'next')).toBe('next')
    expect(await slots.use(async () => 'and next')).toBe('and next')
  })
})

describe('Preparing ahead', () => {
  it('takes in order whatever is ready first, and holds no more than so many', async () => {
    const prepared = new Map<number, ReturnType<typeof held<number>>>()
    const taken: number[] = []
    const all = inOrder(
      [0, 1, 2, 3],
      2,
      (item) => {
        const one = held<number>()
        prepared.set(item, one)
        return one.promise
      },
      async (value, item) => {
        taken.push(item, value)
      },
    )
    await turn()
    expect([...prepared.keys()]).toEqual([0, 1])
    prepared.get(1)?.resolve(10)
    await turn()
    expect(taken).toEqual([])
    prepared.get(0)?.resolve(9)
    await turn()
    expect(taken).toEqual([0, 9, 1, 10])
    expect([...prepared.keys()]).toEqual([0, 1, 2, 3])
    prepared.get(2)?.resolve(11)
    await turn()
    prepared.get(3)?.resolve(12)
    await all
    expect(taken).toEqual([0, 9, 1, 10, 2, 11, 3, 12])
  })

  it('ends with the first failure in order, and leaves no rejection unheard', async () => {
    const taken: number[] = []
    const all = inOrder(
      [0, 1, 2, 3],
      3,
      async (item) => {
        if (item >= 1) throw new Error(`no ${item}`)
        return item
      },
      async (value) => {
        taken.push(value)
      },
    )
    await expect(all).rejects.toThrow('no 1')
    await turn()
    expect(taken).toEqual([0])
  })
})
