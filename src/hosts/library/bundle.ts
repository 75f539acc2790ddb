// What the stubs of the CLI and of `scangate/simulator` call. One bundle serves both: two of their own would
// hold the simulator twice.
export { main } from '../cli/bundle.ts'

/** Loads the simulator, which is most of the bundle, when somebody starts one. */
export const loadSimulator = () => import('./simulator.ts')
