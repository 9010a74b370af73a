import { withAddresses } from './withAddresses.ts'

/**
 * Makes the links and pictures of rendered HTML work on other sites: addresses that begin with `/` get the site's
 * origin.
 */
export const withOrigin = ({ html, origin }: { html: string; origin: string }): string =>
  withAddresses({
    html,
    move: (address) => (/^\/(?!\/)/u.test(address) ? origin + address : address),
  })
