import { promisify } from 'node:util'
import type { ZlibOptions } from 'node:zlib'

/** The body is longer than allowed once its encoding is undone. */
export class BodyTooLong extends Error {
  override readonly name = 'BodyTooLong'
}

/** The encoding is unknown, or the body is not what it says. */
export class BodyUnreadable extends Error {
  override readonly name = 'BodyUnreadable'
}

/** Nobody encodes an answer more often; a longer list is an attack. */
const mostEncodings = 2

/**
 * Undoes the header `Content-Encoding`. We ask for none (`identity`), but proxies compress all the same.
 * Never holds more than `maximumBytes` of output, so that a bomb can't fill the memory.
 * Throws `BodyTooLong` or `BodyUnreadable`.
 */
export async function undoContentEncoding(
  body: Buffer,
  header: string,
  maximumBytes: number,
): Promise<Buffer> {
  const encodings = header
    .toLowerCase()
    .split(',')
    .map((encoding) => encoding.trim())
    .filter((encoding) => encoding !== '' && encoding !== 'identity')
  if (encodings.length > mostEncodings) throw new BodyUnreadable('too many encodings')

  let decoded = body
  for (const encoding of encodings.toReversed()) decoded = await undoOne(decoded, encoding, maximumBytes)
  return decoded
}

async function undoOne(body: Buffer, encoding: string, maximumBytes: number): Promise<Buffer> {
  if (body.length === 0) return body
  const zlib = await import('node:zlib')
  // Some servers leave out the zlib header that `deflate` asks for; its first byte ends in 8.
  const inflate = ((body[0] ?? 0) & 0x0f) === 8 ? zlib.inflate : zlib.inflateRaw
  const decoders = new Map<string, typeof zlib.gunzip>([
    ['gzip', zlib.gunzip],
    ['x-gzip', zlib.gunzip],
    ['deflate', inflate],
    ['br', zlib.brotliDecompress as typeof zlib.gunzip],
  ])
  const decode = decoders.get(encoding)
  if (decode === undefined) throw new BodyUnreadable('unknown encoding')
  const options: ZlibOptions = { maxOutputLength: maximumBytes }
  try {
    return await promisify<Buffer, ZlibOptions, Buffer>(decode)(body, options)
  } catch (cause) {
    const tooLong = cause instanceof Error && 'code' in cause && cause.code === 'ERR_BUFFER_TOO_LARGE'
    throw tooLong
      ? new BodyTooLong('the decoded body is too long', { cause })
      : new BodyUnreadable('the body is not what its encoding says', { cause })
  }
}
