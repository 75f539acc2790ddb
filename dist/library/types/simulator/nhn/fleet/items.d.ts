import { type ItemLanguage, levelNames } from './item-words.js';
/** How grave an item is: high, medium, low. */
export type Level = keyof typeof levelNames;
/** An item of an inspection as the details call shows it, but for its result. */
export interface Item {
    readonly categoryName: string;
    readonly resultId: string;
    readonly weakLevel: Level;
    readonly weakLevelName: string;
    readonly itemName: string;
    readonly manageMethod: string;
}
/** By which list an instance was checked. */
export interface ItemList {
    readonly os: 'Linux' | 'Windows';
    /** `M`: critical information infrastructure; `F`: electronic finance. */
    readonly criteria: 'M' | 'F';
}
/** Says how grave the item at a position, counted from 0, is. It is the same in each list. */
export declare function levelAt(position: number): Level;
/** Gives the items of a list, as many as wanted; past the thirteen topics they begin again with a number. */
export declare function itemsOf(list: ItemList, count: number, language: ItemLanguage): Item[];
