/**
 * Makes the links and pictures of rendered HTML work on other sites: addresses that begin with `/` get the site's
 * origin.
 */
export const withOrigin = ({ html, origin }: { html: string; origin: string }): string =>
  html.replaceAll(tag, (whole) =>
    // Attributes are matched one after the other: text in one that looks like another stays text.
    whole.replaceAll(attribute, (said, name: string, quote: string, value: string) => {
      const move = moved.get(name.toLowerCase())
      return move ? ` ${name}=${quote}${move(value, origin)}${quote}` : said
    }),
  )

const tag = /<[a-z](?:[^"'>]|"[^"]*"|'[^']*')*>/giu
const attribute = /\s([^\s"'=<>/]+)=(["'])(.*?)\2/gsu

const moveAddress = (address: string, origin: string): string =>
  /^\/(?!\/)/u.test(address) ? origin + address : address

/**
 * Candidate of a `srcset`: an address and, after a space, its width or density; a comma ends each. Source: HTML,
 * “srcset attributes”
 */
const candidate = /(\S*[^\s,])((?:\s+[^,]*)?(?:,|$))/gu

const moveAddresses = (addresses: string, origin: string): string =>
  addresses.replaceAll(
    candidate,
    (_, address: string, rest: string) => moveAddress(address, origin) + rest,
  )

const moved: ReadonlyMap<string, (value: string, origin: string) => string> = new Map([
  ['cite', moveAddress],
  ['href', moveAddress],
  ['poster', moveAddress],
  ['src', moveAddress],
  ['srcset', moveAddresses],
])
