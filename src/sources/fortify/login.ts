import { Secret } from '../../kernel/secret.ts'

/** A user with a password. SSC takes it for managing tokens and for hardly anything else. */
export interface Login {
  readonly kind: 'login'
  readonly user: string
  readonly password: Secret
  /** User and password in base64 (RFC 7617), which is as good as the password. */
  readonly basic: Secret
}

/** Makes a login. The user's name holds no colon, which would end it. */
export function loginOf(user: string, password: Secret): Login {
  const basic = new Secret(Buffer.from(`${user}:${password.reveal()}`).toString('base64'))
  return { kind: 'login', user, password, basic }
}

/** Every text that gives a login away. */
export function secretsOfLogin({ basic, password }: Login): readonly Secret[] {
  return [password, basic]
}
