/** Lets a few tasks run at a time; the others wait in the order in which they came. */
export interface Slots {
  /** Runs a task as soon as a slot is free, and frees it however the task ends. */
  use<T>(task: () => Promise<T>): Promise<T>
}

/** Makes slots for `most` tasks at a time. A task must not wait for another slot while it holds one. */
export function createSlots(most: number): Slots {
  let free = most
  const waiting: (() => void)[] = []
  return {
    use: async (task) => {
      if (free > 0) free -= 1
      else await new Promise<void>((resolve) => waiting.push(resolve))
      try {
        return await task()
      } finally {
        const next = waiting.shift()
        // The slot goes on to the next one directly, so that nobody slips in between.
        if (next === undefined) free += 1
        else next()
      }
    },
  }
}

/**
 * Prepares items with at most `most` ahead of their turn, and takes them strictly in order, so that memory holds
 * no more than that many however many items there are. Rejects with the first failure in that order; whatever else
 * was under way then ends unheard.
 */
export async function inOrder<T, P>(
  items: Iterable<T>,
  most: number,
  prepare: (item: T) => Promise<P>,
  take: (prepared: P, item: T) => Promise<void>,
): Promise<void> {
  const ahead: { readonly item: T; readonly prepared: Promise<P> }[] = []
  const takeFirst = async () => {
    const first = ahead.shift()
    if (first !== undefined) await take(await first.prepared, first.item)
  }
  for (const item of items) {
    const prepared = prepare(item)
    prepared.catch(() => {
      // It is heard of when its turn comes; without this Node would call it unhandled.
    })
    ahead.push({ item, prepared })
    if (ahead.length >= most) await takeFirst()
  }
  while (ahead.length > 0) await takeFirst()
}
