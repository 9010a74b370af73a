/**
 * `npm run bench`: what the newsroom bears. `npm run bench -- archive [documents] [queries] [parts]`: how long readers wait
 * where 100,000 documents are public. `npm run bench -- lighthouse`: what Lighthouse says of the pages. `npm run
 * bench -- sitemap [documents]`: the site map of a million documents. Archive and Lighthouse take `--language en`, anywhere.
 */
import { readCommand } from './readCommand.ts'

const benches = {
  archive: () => import('./benchArchive.ts'),
  lighthouse: () => import('./benchLighthouse.ts'),
  newsroom: () => import('./benchNewsroom.ts'),
  sitemap: () => import('./benchSitemap.ts'),
} as const
const { bench } = readCommand()
if (!isBench(bench)) throw new Error(`there is no such bench: ${bench}`)
await benches[bench]()

function isBench(name: string): name is keyof typeof benches {
  return Object.hasOwn(benches, name)
}
