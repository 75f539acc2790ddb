/** An order of the simulated shop. */
export interface Order {
    readonly id: number;
    /** In the smallest unit of some currency. */
    readonly total: number;
}
/** What the simulated shop remembers while it runs. */
export interface ShopState {
    /** The newest orders, at most 1,000, the newest first. */
    readonly orders: readonly Order[];
    /** Places an order. */
    place(total: number): Order;
}
/** Opens a shop with one order in its books. */
export declare function createShopState(): ShopState;
