// @ts-check
import { isNodeNewEnough } from './nodeVersion.mjs'

if (isNodeNewEnough('npm start')) {
  const { main } = await import('./launch/launch.mjs')
  await main()
}
