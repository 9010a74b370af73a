import { Agent, get } from 'node:http'

/** How long those who asked waited, in milliseconds. */
export type Timing = {
  readonly count: number
  readonly p50Ms: number
  readonly p95Ms: number
  readonly p99Ms: number
}

const atOnce = 4
const agent = new Agent({ keepAlive: true, maxSockets: atOnce })

/**
 * Asks for everything once, four at a time.
 *
 * @throws {Error} when something answers anything but 200
 */
export async function timeRequests(urls: readonly string[]): Promise<Timing> {
  const waits: number[] = []
  const left = [...urls]
  const askAll = async () => {
    for (let url = left.shift(); url !== undefined; url = left.shift()) {
      const start = performance.now()
      await read(url)
      waits.push(performance.now() - start)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, askAll))
  return timingOf(waits)
}

function read(url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const asked = get(url, { agent }, (answer) => {
      answer.resume().once('end', () => {
        if (answer.statusCode === 200) resolve()
        else reject(new Error(`${url}: ${answer.statusCode ?? 0}`))
      })
    })
    asked.once('error', reject)
  })
}

export function timingOf(waits: readonly number[]): Timing {
  const sorted = waits.toSorted((one, other) => one - other)
  const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN
  return { count: sorted.length, p50Ms: at(0.5), p95Ms: at(0.95), p99Ms: at(0.99) }
}
