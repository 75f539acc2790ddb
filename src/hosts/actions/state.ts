import * as runner from './runner-commands.ts'

/** Keeps a value for the post step. It is appended to the runner's file at once, so it survives our death. */
export function saveForPost(name: string, value: string): void {
  runner.saveState(name, value)
}

/** What main saved under a name; empty where it never got that far. */
export function savedByMain(name: string): string {
  return runner.getState(name)
}
