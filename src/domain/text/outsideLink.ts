/**
 * An address of somewhere else that a reader may be sent to: `https:`, `http:` or `mailto:`, of at most 2,000
 * characters. Browsers drop control characters inside a scheme, so that `java\tscript:` runs: none is let in.
 */
export const isOutsideLink = (url: unknown): url is string =>
  typeof url === 'string' &&
  url.length <= 2000 &&
  !/[\p{C}\p{Z}"<>\\^`{|}]/u.test(url) &&
  (/^https?:\/\/[^/?#@][^/?#@]*(?:[/?#]|$)/iu.test(url) || /^mailto:[^?@]+@[^?@]+/iu.test(url))
