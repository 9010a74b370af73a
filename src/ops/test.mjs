// @ts-check
import { isNodeNewEnough } from './nodeVersion.mjs'

if (isNodeNewEnough('npm test')) {
  const { main } = await import('./testing/runTests.mjs')
  await main()
}
