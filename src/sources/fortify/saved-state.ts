import type { IssueContext } from '../descriptor.ts'
import type { PostContext } from '../run-context.ts'
import type { CreatedToken } from './calls.ts'
import type { FortifyOptions } from './read-options.ts'

/**
 * How far a run got: `asking` before a creation is sent, `nothing` when it is known to have made nothing, `issued` with
 * the token, `revoked` when it was taken back. Empty where it never got that far.
 */
export type Phase = '' | 'asking' | 'nothing' | 'issued' | 'revoked'

/** Saves what post needs beside the password, before anything is sent. */
export function saveSettings(
  { ca_file: caFile, revoke, url, username }: FortifyOptions,
  description: string,
  save: IssueContext['save'],
): void {
  save('url', url.href)
  save('user', username)
  save('caFile', caFile ?? '')
  save('revoke', String(revoke))
  save('description', description)
}

/** Keeps how far a run is. Each value is written at once, so it survives our death; the phase comes last. */
export interface Checkpoints {
  /** A creation is about to be sent; should it be lost, the token ends by itself then, in milliseconds since 1970. */
  asking(endsAt: number): void
  nothing(): void
  /** The answer to a creation was lost: until its end something may be left, whatever comes after. */
  lost(): void
  issued(token: CreatedToken): void
  revoked(): void
  /** SSC refused the password, which nobody may send again. */
  loginRefused(): void
}

/** Makes the checkpoints of one run. */
export function createCheckpoints(save: IssueContext['save']): Checkpoints {
  const phase = (name: Phase) => save('phase', name)
  return {
    asking: (endsAt) => {
      save('endsAt', String(endsAt))
      phase('asking')
    },
    nothing: () => phase('nothing'),
    lost: () => save('lost', 'true'),
    issued: ({ id, terminalDate, value }) => {
      save('tokenId', id)
      save('endsAt', terminalDate == null ? '' : String(terminalDate))
      save('token', value.encoded.reveal())
      phase('issued')
    },
    revoked: () => phase('revoked'),
    loginRefused: () => save('loginRefused', 'true'),
  }
}

/** What main saved. */
export interface SavedState {
  readonly phase: Phase
  readonly url: string
  readonly user: string
  readonly caFile: string
  readonly description: string
  readonly tokenId: string
  /** Milliseconds since 1970; `undefined` where SSC gave no end. */
  readonly endsAt: number | undefined
  /** Whether the token was to live on, and somebody got it. */
  readonly isKept: boolean
  readonly isLost: boolean
  readonly isLoginRefused: boolean
}

/** Reads what main saved. */
export function readState(saved: PostContext['saved']): SavedState {
  const endsAt = Number(saved('endsAt'))
  return {
    phase: saved('phase') as Phase,
    url: saved('url'),
    user: saved('user'),
    caFile: saved('caFile'),
    description: saved('description'),
    tokenId: saved('tokenId'),
    endsAt: endsAt > 0 ? endsAt : undefined,
    isKept: saved('revoke') === 'false' && saved('handedOn') === 'true',
    isLost: saved('lost') === 'true',
    isLoginRefused: saved('loginRefused') === 'true',
  }
}
