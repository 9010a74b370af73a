import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import process, { execPath } from 'node:process'

type Input = {
  readonly app: string
  readonly env?: Readonly<Record<string, string>>
  readonly node?: string
}

export type AppWorker = {
  /** Tells it to end; its exit code and signal. */
  readonly stop: () => Promise<unknown>
}

/** Runs `npx payload-newsroom worker` beside an app, until it is at work. */
export async function runWorker({ app, env, node = execPath }: Input): Promise<AppWorker> {
  const program = path.join(app, 'node_modules/payload-newsroom/dist/src/cli/main.js')
  const { HOME, PATH } = process.env
  const child = spawn(node, [program, 'worker'], {
    cwd: app,
    env: { HOME, PATH, ...env } as never,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes('at work')) resolve()
    })
    void ended.then(([code]) => {
      reject(new Error(`the worker ends with ${String(code)}`))
    })
  })
  const stop = () => {
    child.kill('SIGTERM')
    return ended
  }
  return { stop }
}
