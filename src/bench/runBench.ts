/**
 * `npm run bench`: what the newsroom bears. `npm run bench -- archive [documents] [queries] [parts]`: how long readers wait
 * where 100,000 documents are public. `npm run bench -- lighthouse`: what Lighthouse says of the pages. `npm run
 * bench -- sitemap [documents]`: the site map of a million documents. Archive and Lighthouse take `--language en`, last.
 */
import process from 'node:process'

const benches = {
  archive: () => import('./benchArchive.ts'),
  lighthouse: () => import('./benchLighthouse.ts'),
  newsroom: () => import('./benchNewsroom.ts'),
  sitemap: () => import('./benchSitemap.ts'),
} as const
const asked = process.argv[2] ?? 'newsroom'
if (!isBench(asked)) throw new Error(`there is no such bench: ${asked}`)
await benches[asked]()

function isBench(name: string): name is keyof typeof benches {
  return Object.hasOwn(benches, name)
}
