import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import S3rver from 's3rver'

/** A server of the protocol of Amazon S3, with one bucket. It asks for signatures and does not check them. */
export type Bucket = {
  readonly close: () => Promise<void>
  /** The bucket, as `NEWSROOM_FILES` names it. */
  readonly place: string
  /** Serves again after `close`, with what it had, at the same address. */
  readonly reopen: () => Promise<void>
}

/** Starts a server and gives this process, and those it starts, the key to it. */
export async function startBucket(): Promise<Bucket & { readonly remove: () => Promise<void> }> {
  const directory = mkdtempSync(path.join(tmpdir(), 'bucket-test-'))
  const serve = async (port: number) => {
    const server = new S3rver({
      address: '127.0.0.1',
      configureBuckets: [{ name: 'news-files' }],
      directory,
      port,
      silent: true,
    })
    return { port: (await server.run()).port, server }
  }
  let { port, server } = await serve(0)
  process.env.AWS_ACCESS_KEY_ID = 'S3RVER'
  process.env.AWS_SECRET_ACCESS_KEY = 'S3RVER'
  const close = () => server.close()
  return {
    close,
    place: `s3://news-files/desk?endpoint=http://127.0.0.1:${port}`,
    remove: async () => {
      await close().catch(() => undefined)
      rmSync(directory, { force: true, recursive: true })
    },
    reopen: async () => {
      ;({ port, server } = await serve(port))
    },
  }
}
