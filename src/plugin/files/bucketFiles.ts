import type * as Aws from '@aws-sdk/client-s3'
import type { S3Client, S3ClientConfig } from '@aws-sdk/client-s3'

import { createHash } from 'node:crypto'
import path from 'node:path'
import { Readable } from 'node:stream'

import type { BucketPlace } from './bucketPlace.ts'
import type { FileStore, ListedFile, StoredFile } from './fileStore.ts'

import { SetupProblem } from '../values/setupProblem.ts'
import { readBucketPlace } from './bucketPlace.ts'
import { FilesAway, mimeTypeOf } from './fileStore.ts'

/** A server that has fallen silent. A file has 20 MB at most. */
const limits = { connectionMs: 3000, idleMs: 10_000, wholeMs: 20_000 } as const
const attempts = 3

/** Files in a bucket behind the protocol of Amazon S3; who signs in is found as the AWS SDK does, first `AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY`. */
export const bucketFiles: FileStore = {
  list: (folder) =>
    ask(folder, async ({ client, sdk, place }) => {
      const listed: ListedFile[] = []
      for (let after: string | undefined, isMore = true; isMore;) {
        const page = await client.send(
          new sdk.ListObjectsV2Command({
            Bucket: place.bucket,
            ContinuationToken: after,
            // Objects further down are nobody's of ours.
            Delimiter: '/',
            Prefix: place.prefix,
          }),
        )
        for (const { Key = '', LastModified, Size = 0 } of page.Contents ?? []) {
          const name = Key.slice(place.prefix.length)
          if (name !== '') listed.push({ mtimeMs: LastModified?.getTime() ?? 0, name, size: Size })
        }
        after = page.NextContinuationToken
        isMore = page.IsTruncated === true && after !== undefined
      }
      return listed
    }),
  open: (file) =>
    askOf(file, async ({ client, key, sdk }) => {
      const { Body: stream, ContentLength: size = 0 } = await client.send(
        new sdk.GetObjectCommand(key),
      )
      return stream instanceof Readable ? { size, stream } : undefined
    }),
  print: (file) => {
    const { Bucket, Key } = keyOf(placeOf(file.folder), file)
    return `s3://${Bucket}/${Key}`
  },
  put: async (file, bytes) => {
    await ask(file.folder, async ({ client, place, sdk }) =>
      client.send(
        new sdk.PutObjectCommand({
          ...keyOf(place, file),
          Body: bytes,
          ContentMD5: md5Of(bytes),
          ContentType: mimeTypeOf(file.name),
        }),
        { abortSignal: AbortSignal.timeout(limits.wholeMs) },
      ),
    )
  },
  read: (file) =>
    askOf(file, async ({ client, key, sdk }) => {
      const { Body } = await client.send(new sdk.GetObjectCommand(key))
      return Body ? Buffer.from(await Body.transformToByteArray()) : undefined
    }),
  remove: async (file) => {
    await askOf(file, async ({ client, key, sdk }) => client.send(new sdk.DeleteObjectCommand(key)))
  },
  stat: (file) =>
    askOf(file, async ({ client, key, sdk }) => {
      const { ContentLength = 0, LastModified } = await client.send(new sdk.HeadObjectCommand(key))
      return { mtimeMs: LastModified?.getTime() ?? 0, size: ContentLength }
    }),
}

/** What is wrong with a bucket that files are to lie in; none: it takes a file, gives it back and shows it to nobody else. */
export async function examineBucket(folder: string): Promise<'away' | 'public' | undefined> {
  const probe = { folder, name: 'newsroom-probe.txt' }
  try {
    await bucketFiles.put(probe, Buffer.from('newsroom'))
    const kept = await bucketFiles.read(probe)
    const shown = await isShown(probe)
    await bucketFiles.remove(probe)
    if (String(kept) !== 'newsroom') return 'away'
    return shown ? 'public' : undefined
  } catch (error) {
    if (error instanceof FilesAway) return 'away'
    throw error
  }
}

/** Whether a stranger is given an object by its address. */
async function isShown(file: StoredFile): Promise<boolean> {
  const place = placeOf(file.folder)
  const { sdk } = await openBucket(place)
  const stranger = new sdk.S3Client({
    ...optionsOf(place),
    signer: { sign: (request) => Promise.resolve(request) },
  })
  try {
    await stranger.send(new sdk.HeadObjectCommand(keyOf(place, file)))
    return true
  } catch {
    return false
  } finally {
    stranger.destroy()
  }
}

/** Sum that every server of the protocol compares with what arrived. */
const md5Of = (bytes: Uint8Array): string => createHash('md5').update(bytes).digest('base64')

type Sdk = typeof Aws
type Opened = { readonly client: S3Client; readonly sdk: Sdk }

/** One for each bucket, with its connections. */
const opened = new Map<string, Promise<Opened>>()

function openBucket(place: BucketPlace): Promise<Opened> {
  const { bucket, endpoint, isPathStyle, region } = place
  const name = JSON.stringify([bucket, endpoint, isPathStyle, region])
  const known = opened.get(name)
  if (known) return known
  const fresh = loadSdk().then((sdk) => ({ client: new sdk.S3Client(optionsOf(place)), sdk }))
  opened.set(name, fresh)
  return fresh
}

const optionsOf = ({ endpoint, isPathStyle, region }: BucketPlace): S3ClientConfig => ({
  ...(endpoint !== undefined && { endpoint }),
  forcePathStyle: isPathStyle,
  maxAttempts: attempts,
  region,
  // Many servers know no other sums than those of 2006, the clouds in China among them.
  requestChecksumCalculation: 'WHEN_REQUIRED',
  requestHandler: {
    connectionTimeout: limits.connectionMs,
    httpAgent: { keepAlive: true, maxSockets: 50 },
    httpsAgent: { keepAlive: true, maxSockets: 50 },
    socketTimeout: limits.idleMs,
  },
  responseChecksumValidation: 'WHEN_REQUIRED',
})

/** Loaded where files lie in a bucket, and nowhere else: a host that keeps them on its disk need not have it. */
async function loadSdk(): Promise<Sdk> {
  try {
    return await import(/* turbopackIgnore: true */ /* webpackIgnore: true */ '@aws-sdk/client-s3')
  } catch (cause) {
    throw new SetupProblem(
      {
        en: 'Files are to lie in a bucket, and the package for that is not installed.',
        lines: ['npm install @aws-sdk/client-s3'],
        zh: '文件要存到对象存储，但没有安装所需的包。',
      },
      { cause },
    )
  }
}

/** @throws {FilesAway} when the bucket does not answer */
async function ask<Result>(
  folder: string,
  act: (on: Opened & { readonly place: BucketPlace }) => Promise<Result>,
): Promise<Result> {
  const place = placeOf(folder)
  const on = { ...(await openBucket(place)), place }
  try {
    return await act(on)
  } catch (error) {
    throw new FilesAway(`s3://${place.bucket}/${place.prefix}`, error)
  }
}

type OnFile = Opened & { readonly key: ReturnType<typeof keyOf> }

/** Asks of one file; undefined when it is missing. */
const askOf = <Result>(
  file: StoredFile,
  act: (on: OnFile) => Promise<Result>,
): Promise<Result | undefined> =>
  ask(file.folder, async ({ place, ...on }) => {
    try {
      return await act({ ...on, key: keyOf(place, file) })
    } catch (error) {
      if (isMissing(error)) return undefined
      throw error
    }
  })

/** A bucket that is missing is no missing file. */
const isMissing = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'NoSuchKey' || error.name === 'NotFound')

function placeOf(folder: string): BucketPlace {
  const place = readBucketPlace(folder)
  if (place) return place
  throw new SetupProblem({
    en: 'The address of the bucket for files cannot be read.',
    lines: ['s3://BUCKET/PREFIX?endpoint=https://…&region=…&style=path'],
    zh: '对象存储的地址读不出来。',
  })
}

/** Takes the last component of the name, so that no name leads out of the folder. */
const keyOf = ({ bucket, prefix }: BucketPlace, { name }: StoredFile) => ({
  Bucket: bucket,
  Key: `${prefix}${path.posix.basename(name)}`,
})
