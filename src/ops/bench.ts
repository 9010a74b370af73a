/**
 * `npm run bench`: what the newsroom bears. `npm run bench -- search [documents] [queries]`: how long readers wait for
 * what they look for, 2,000 documents and 500 queries unless told otherwise.
 */
import process from 'node:process'

await (process.argv[2] === 'search'
  ? import('./bench/benchSearch.ts')
  : import('./bench/benchNewsroom.ts'))
