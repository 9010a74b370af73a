/** As every runtime has it; the domain knows no other part of any. */
declare const URL: { readonly canParse: (address: string) => boolean }

/** Browsers drop control characters inside a scheme, so that `java\tscript:` runs; others end a quotation, or hide. */
const UNFIT = /[\p{C}\p{Z}"<>\\^`{|}]/u

/** A name or number of a machine, of labels that are none empty, and its port. */
const WEB =
  /^https?:\/\/[\p{L}\p{M}\p{N}_-]+(?:\.[\p{L}\p{M}\p{N}_-]+)*\.?(?::\d{1,5})?(?:[/?#]|$)/iu
const MAIL = /^mailto:[^?@]+@[^?@]+/iu

/**
 * An address of somewhere else that a reader may be sent to: `https:`, `http:` or `mailto:`, of at most 2,000
 * characters, which every browser reads alike.
 */
export const isExternalLink = (url: unknown): url is string =>
  isPrintable(url) && (WEB.test(url) || MAIL.test(url)) && URL.canParse(url)

/** A path of this site, which says where it leads: no dots lead somewhere else. */
export const isInsideLink = (url: unknown): url is string =>
  isPrintable(url) &&
  /^\/(?!\/)/u.test(url) &&
  !/\/(?:\.|%2e){1,2}(?:\/|$)/iu.test(url.replace(/[?#].*$/u, ''))

const isPrintable = (url: unknown): url is string =>
  typeof url === 'string' && url.length <= 2000 && !UNFIT.test(url)
