import type { Transform } from 'node:stream'

import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { PassThrough } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'

import { Problem } from '../../cli/userError.mjs'

/** 32 bytes that files are encrypted with; without one they are only compressed. */
export type BackupKey = Buffer | undefined

const plain = Buffer.from('NRBK1 gzip     \n')
const sealed = Buffer.from('NRBK1 gzip gcm \n')
const nonceBytes = 12
const tagBytes = 16

/**
 * Names content: SHA-256, or with a key its HMAC, so that whoever sees the store cannot tell whether a file is in it.
 *
 * @returns a hash to update and digest
 */
const hashOf = (key: BackupKey) => (key ? createHmac('sha256', key) : createHash('sha256'))

/**
 * Copies a file into the store's form: a header, then gzip, encrypted with AES-256-GCM where there is a key.
 *
 * @returns the name of what was copied, which may have grown while it was read, and its bytes
 */
export async function sealFile({
  from,
  key,
  to,
}: {
  from: string
  key: BackupKey
  to: string
}): Promise<{ name: string; size: number }> {
  const hash = hashOf(key)
  let size = 0
  const read = createReadStream(from)
  read.on('data', (chunk) => {
    hash.update(chunk)
    size += chunk.length
  })
  const output = createWriteStream(to, { mode: 0o600 })
  const nonce = randomBytes(nonceBytes)
  output.write(key ? Buffer.concat([sealed, nonce]) : plain)
  const cipher = key && createCipheriv('aes-256-gcm', key, nonce)
  const gzip = createGzip({ level: 1 })
  if (cipher) {
    await pipeline(read, gzip, cipher, output, { end: false })
    output.write(cipher.getAuthTag())
  } else await pipeline(read, gzip, output, { end: false })
  await new Promise<void>((resolve, reject) => {
    output.once('error', reject)
    output.end(resolve)
  })
  const handle = await open(to, 'r+')
  await handle.sync()
  await handle.close()
  return { name: hash.digest('hex'), size }
}

/**
 * Copies an object of the store back into a file.
 *
 * @throws {Problem} when it was encrypted with another key, or is damaged
 */
export async function unsealFile({
  from,
  key,
  mode,
  name,
  to,
}: {
  from: string
  key: BackupKey
  mode: number
  name: string
  to: string
}): Promise<void> {
  const hash = hashOf(key)
  const output = createWriteStream(to, { flush: true, mode })
  try {
    const { decipher, range } = await readHeader({ file: from, key })
    const gunzip = createGunzip()
    gunzip.on('data', (chunk: Buffer) => hash.update(chunk))
    await pipeline(createReadStream(from, range), decipher, gunzip, output)
  } catch (cause) {
    output.destroy()
    if (cause instanceof Problem) throw cause
    throw damaged(from, cause)
  }
  if (hash.digest('hex') !== name) throw damaged(from)
}

async function readHeader({
  file,
  key,
}: {
  file: string
  key: BackupKey
}): Promise<{ decipher: Transform; range: { end?: number; start: number } }> {
  const { size } = await stat(file)
  const handle = await open(file)
  const part = async (position: number, length: number) => {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, position)
    return buffer.subarray(0, bytesRead)
  }
  try {
    const head = await part(0, plain.length)
    if (head.equals(plain)) return { decipher: new PassThrough(), range: { start: plain.length } }
    if (!head.equals(sealed)) throw damaged(file)
    if (!key) throw needsKey()
    const start = sealed.length + nonceBytes
    const nonce = await part(sealed.length, nonceBytes)
    const decipher = createDecipheriv('aes-256-gcm', key, nonce)
    decipher.setAuthTag(await part(size - tagBytes, tagBytes))
    return { decipher, range: { end: size - tagBytes - 1, start } }
  } finally {
    await handle.close()
  }
}

function needsKey(): Problem {
  return new Problem({
    zh: '这份备份是加密的。请用 --key-file 指出密钥文件（做备份时 NEWSROOM_BACKUP_KEY_FILE 指的那个）。',
    en: 'This backup is encrypted. Name the key file with --key-file: the one of NEWSROOM_BACKUP_KEY_FILE when it was made.',
  })
}

function damaged(file: string, cause?: unknown): Problem {
  return new Problem({
    zh: `备份里的文件 ${file} 已损坏，或不是用这把密钥加密的。请核对密钥，或用 --backup 换一份更早的备份。`,
    en: `The file ${file} of the backup is damaged, or was encrypted with another key. Check the key, or choose an earlier backup with --backup.`,
    cause,
  })
}
