import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import S3rver from 's3rver'

/** A server of the protocol of Amazon S3, with one bucket. It asks for signatures and does not check them. */
export type Bucket = {
  readonly close: () => Promise<void>
  /** The key to it, as the environment has it. */
  readonly key: Readonly<Record<string, string>>
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
  const key = { AWS_ACCESS_KEY_ID: 'S3RVER', AWS_SECRET_ACCESS_KEY: 'S3RVER' }
  Object.assign(process.env, key)
  const close = () => server.close()
  return {
    close,
    key,
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
