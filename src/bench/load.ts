import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

/** What one address bore in one round. */
type Round = { readonly p50Ms: number; readonly p99Ms: number; readonly perSecond: number }

/** The round with the median of requests per second, and what every round bore. */
export type Load = Round & { readonly rounds: readonly number[] }

const autocannon = fileURLToPath(import.meta.resolve('autocannon'))
export const connections = 32
export const rounds = 3
export const roundSeconds = 4
const warmUpSeconds = 2

const report = z.object({
  '2xx': z.number(),
  errors: z.number(),
  latency: z.object({ p50: z.number(), p99: z.number() }),
  non2xx: z.number(),
  requests: z.object({ average: z.number() }),
})

/**
 * Loads addresses in turns, so that whatever else the machine does meets each of them alike.
 *
 * @returns one load an address, in their order
 * @throws {Error} when one of them answers anything but 2xx
 */
export async function compareLoads(urls: readonly string[]): Promise<readonly Load[]> {
  const loads: Round[][] = urls.map(() => [])
  for (const url of urls) await fire({ seconds: warmUpSeconds, url })
  for (let round = 0; round < rounds; round += 1) {
    for (const [place, url] of urls.entries()) {
      loads[place]?.push(await fire({ seconds: roundSeconds, url }))
    }
  }
  return loads.map(median)
}

/** The median of the ratios round by round: what else the machine did in a round slowed both. */
export function ratioOf({ baseline, load }: { baseline: Load; load: Load }): number {
  const ratios = load.rounds.map((perSecond, round) => perSecond / (baseline.rounds[round] ?? NaN))
  return ratios.toSorted((one, other) => one - other)[Math.floor(ratios.length / 2)] ?? NaN
}

function median(measured: readonly Round[]): Load {
  const sorted = measured.toSorted((one, other) => one.perSecond - other.perSecond)
  const middle = sorted[Math.floor(sorted.length / 2)]
  if (!middle) throw new Error('no round was run')
  return { ...middle, rounds: measured.map(({ perSecond }) => perSecond) }
}

async function fire({ seconds, url }: { seconds: number; url: string }): Promise<Round> {
  const said = await run(['--json', '-c', String(connections), '-d', String(seconds), url])
  const { '2xx': answered, errors, latency, non2xx, requests } = report.parse(JSON.parse(said))
  // A connection that the server closes after its share of requests may meet one more on its way.
  if (answered === 0 || non2xx > 0 || errors > answered / 1000) {
    throw new Error(`${url}: ${answered} answers, ${non2xx} of another status, ${errors} errors`)
  }
  return { p50Ms: latency.p50, p99Ms: latency.p99, perSecond: requests.average }
}

/** In a process of its own: the generator must not wait for whoever started it. */
function run(args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [autocannon, ...args], {
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    let said = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text))
    child.once('error', reject)
    child.once('close', (code) => {
      if (code === 0) resolve(said)
      else reject(new Error(`autocannon ended with ${String(code)}`))
    })
  })
}
