import type { IncomingMessage } from 'node:http'

import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { bucketFiles } from './bucketFiles.ts'
import { isFilesAway } from './fileStore.ts'

/** What the clouds do not all understand of newer clients: sums in a trailer, bodies in signed pieces. */
const newer = [
  'content-encoding',
  'x-amz-checksum-crc32',
  'x-amz-sdk-checksum-algorithm',
  'x-amz-trailer',
]

describe('a file in a bucket', () => {
  const asked: IncomingMessage[] = []
  let status = 200
  let answer = ''
  const server = createServer((request, response) => {
    asked.push(request)
    request.resume().on('end', () => response.writeHead(status).end(answer))
  })
  let place = ''

  beforeAll(async () => {
    process.env.AWS_ACCESS_KEY_ID = 'desk'
    process.env.AWS_SECRET_ACCESS_KEY = 'a-key-for-tests'
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0
    place = `s3://news-files/desk/media?endpoint=http://localhost:${port}&region=cn-north-1`
  })
  beforeEach(() => {
    asked.length = 0
  })
  afterAll(() => {
    server.close()
    server.closeAllConnections()
  })

  it('is sent whole, signed for its region, with the sum that every server knows', async () => {
    status = 200
    const bytes = Buffer.from('渡口')
    await bucketFiles.put({ folder: place, name: '../a.webp' }, bytes)
    const [{ headers, method, url } = { headers: {} }] = asked
    expect([method, url?.split('?')[0]]).toEqual(['PUT', '/news-files/desk/media/a.webp'])
    expect(headers).toMatchObject({
      authorization: expect.stringContaining('/cn-north-1/s3/aws4_request') as string,
      'content-length': String(bytes.length),
      'content-md5': createHash('md5').update(bytes).digest('base64'),
      'content-type': 'image/webp',
    })
    expect(newer.filter((name) => name in headers)).toEqual([])
  })

  it('is asked for in the bucket’s own host, where that is the style', async () => {
    const folder = 's3://news-files/media?endpoint=http://s3.invalid&style=host'
    await expect(bucketFiles.stat({ folder, name: 'a.webp' })).rejects.toThrow(
      'news-files.s3.invalid',
    )
  })

  it('is missing where the server says so, and away where it says anything else', async () => {
    const file = { folder: place, name: 'a.webp' }
    status = 404
    answer = '<Error><Code>NoSuchKey</Code></Error>'
    expect(await bucketFiles.read(file)).toBeUndefined()
    for (const [code, said] of [
      ['NoSuchBucket', 404],
      ['AccessDenied', 403],
      ['InternalError', 500],
    ] as const) {
      status = said
      answer = `<Error><Code>${code}</Code></Error>`
      const error: unknown = await bucketFiles.read(file).catch((reason: unknown) => reason)
      expect([isFilesAway(error), String(error)]).toEqual([true, expect.stringContaining(code)])
    }
  })
})
