/** Returns a number from 0 up to but not including 1. A parameter, so that tests can choose. */
export type Random = () => number
