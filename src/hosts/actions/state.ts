import * as core from '@actions/core'
import type { Checkpoint } from '../../sources/vaddy/session.ts'

/** What post needs beside the key: everything else comes from here, not from inputs. */
export interface PostSettings {
  readonly apiUrl: string
  readonly user: string
  readonly projectId: string
  readonly caFile: string
  readonly language: string
  /** What `on_stop` said, or `default`. */
  readonly onStop: string
}

const settingNames = ['apiUrl', 'user', 'projectId', 'caFile', 'language', 'onStop'] as const

/** Saves the settings for post, before anything is sent. */
export function saveSettings(settings: PostSettings): void {
  for (const name of settingNames) core.saveState(name, settings[name])
}

/**
 * Saves how far the run is. Each value is appended to the runner's file at once, so it survives our death.
 * The phase comes last: whoever finds `running` finds the scan that runs, also after a kill between two values.
 */
export function saveCheckpoint(checkpoint: Checkpoint): void {
  if (checkpoint.phase === 'running') core.saveState('own', String(checkpoint.own))
  if ('scanId' in checkpoint) core.saveState('scanId', checkpoint.scanId)
  core.saveState('phase', checkpoint.phase)
}

/** What main saved. `phase` is empty where it never got that far. */
export interface SavedState extends PostSettings {
  readonly phase: Checkpoint['phase'] | ''
  readonly scanId: string
  readonly own: boolean
}

/** Reads what main saved. */
export function readState(): SavedState {
  const settings = Object.fromEntries(settingNames.map((name) => [name, core.getState(name)]))
  return {
    ...(settings as unknown as PostSettings),
    phase: core.getState('phase') as SavedState['phase'],
    scanId: core.getState('scanId'),
    own: core.getState('own') === 'true',
  }
}
