const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/

/** Makes what REST takes of what `fortifyclient` takes: the UUID's text in base64, always 48 characters. */
export function encodedToken(decoded: string): string {
  return Buffer.from(decoded).toString('base64')
}

/** Gives the UUID of a token in the form of REST; `undefined` where the text is no such token. */
export function decodedToken(encoded: string): string | undefined {
  const decoded = Buffer.from(encoded, 'base64').toString('latin1')
  return uuid.test(decoded) && encodedToken(decoded) === encoded ? decoded : undefined
}
