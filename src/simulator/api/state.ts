/** An order of the simulated shop. */
export interface Order {
  readonly id: number
  /** In the smallest unit of some currency. */
  readonly total: number
}

/** What the simulated shop remembers while it runs. */
export interface ShopState {
  /** The newest orders, at most 1,000, the newest first. */
  readonly orders: readonly Order[]
  /** Places an order. */
  place(total: number): Order
}

const keptOrders = 1_000
/** The one that the OpenAPI document has as its example. */
const firstOrder: Order = { id: 17, total: 1_200 }

/** Opens a shop with one order in its books. */
export function createShopState(): ShopState {
  const orders: Order[] = [firstOrder]
  let next = firstOrder.id + 1
  return {
    orders,
    place: (total) => {
      const order = { id: next, total }
      next += 1
      orders.unshift(order)
      if (orders.length > keptOrders) orders.pop()
      return order
    },
  }
}
