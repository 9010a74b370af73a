/** Part of every runtime; the domain uses no other. */
declare const URL: { readonly canParse: (address: string) => boolean }

/**
 * Characters refused in addresses: browsers drop controls inside a scheme, so that `java\tscript:` runs; others end a
 * quotation, or are invisible.
 */
const UNFIT = /[\p{C}\p{Z}"<>\\^`{|}]/u

/** Host with non-empty labels, or an IP address, and a port. */
const WEB =
  /^https?:\/\/[\p{L}\p{M}\p{N}_-]+(?:\.[\p{L}\p{M}\p{N}_-]+)*\.?(?::\d{1,5})?(?:[/?#]|$)/iu
const MAIL = /^mailto:[^?@]+@[^?@]+/iu

/**
 * Whether a value is an address that a reader may be sent to: `https:`, `http:` or `mailto:`, of at most 2,000
 * characters, which every browser reads alike.
 */
export const isExternalLink = (url: unknown): url is string =>
  isPrintable(url) && (WEB.test(url) || MAIL.test(url)) && URL.canParse(url)

/** Whether a value is a path of this site without dot segments, which would lead elsewhere. */
export const isInsideLink = (url: unknown): url is string =>
  isPrintable(url) &&
  /^\/(?!\/)/u.test(url) &&
  !/\/(?:\.|%2e){1,2}(?:\/|$)/iu.test(url.replace(/[?#].*$/u, ''))

const isPrintable = (url: unknown): url is string =>
  typeof url === 'string' && url.length <= 2000 && !UNFIT.test(url)
