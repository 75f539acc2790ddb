import type { PostContext, RunContext } from '../run-context.ts'
import type { VaddyOptions } from './read-options.ts'
import type { Checkpoint } from './session.ts'

/** What post needs beside the key: everything else comes from here, not from inputs. */
export interface PostSettings {
  readonly apiUrl: string
  readonly user: string
  readonly projectId: string
  readonly caFile: string
  /** What `on_stop` said, or `default`. */
  readonly onStop: string
}

const settingNames = ['apiUrl', 'user', 'projectId', 'caFile', 'onStop'] as const

/** Saves the settings for post, before anything is sent. */
export function saveSettings(options: VaddyOptions, save: RunContext['save']): void {
  const settings: PostSettings = {
    apiUrl: options.api_url.href,
    user: options.user,
    projectId: options.project_id,
    caFile: options.ca_file ?? '',
    onStop: options.on_stop ?? 'default',
  }
  for (const name of settingNames) save(name, settings[name])
}

/**
 * Saves how far the run is. Each value is appended to the runner's file at once, so it survives our death.
 * The phase comes last: whoever finds `running` finds the scan that runs, also after a kill between two values.
 */
export function saveCheckpoint(checkpoint: Checkpoint, save: RunContext['save']): void {
  if (checkpoint.phase === 'running') save('own', String(checkpoint.own))
  if ('scanId' in checkpoint) save('scanId', checkpoint.scanId)
  save('phase', checkpoint.phase)
}

/** What main saved. `phase` is empty where it never got that far. */
export interface SavedState extends PostSettings {
  readonly phase: Checkpoint['phase'] | ''
  readonly scanId: string
  readonly own: boolean
}

/** Reads what main saved. */
export function readState(saved: PostContext['saved']): SavedState {
  const settings = Object.fromEntries(settingNames.map((name) => [name, saved(name)]))
  return {
    ...(settings as unknown as PostSettings),
    phase: saved('phase') as SavedState['phase'],
    scanId: saved('scanId'),
    own: saved('own') === 'true',
  }
}
