// @ts-check
/**
 * What makes a setting safe: asked by the launcher before anything is installed, and by the program
 * itself when it boots.
 */

export const minimumSecretLength = 32

/** Settings that are one of a few words; not set, they have an answer of their own. */
export const choices = /** @type {const} */ ({
  NEWSROOM_LANGUAGE: ['zh', 'en'],
  NEWSROOM_PRIVATE_RECEIVERS: ['allowed', 'refused'],
  NEWSROOM_REVIEW: ['copyDesk', 'fourEyes', 'singleEditor', 'threeReviews'],
  NEWSROOM_SECOND_FACTOR: ['off', 'optional', 'required'],
})

/** What people paste from examples, and one character again and again. */
const knownSecrets = /^(change.?me|secret|password|your.?secret|(.)\2+$)/i
const loopback = ['127.0.0.1', '[::1]', 'localhost']

/**
 * Whether clocks know the zone, by its IANA name.
 *
 * @param {string} name
 */
export function isTimeZone(name) {
  try {
    // eslint-disable-next-line no-restricted-syntax -- The launcher asks before it can read the domain's TypeScript.
    new Intl.DateTimeFormat('en', { timeZone: name })
    return name !== ''
  } catch {
    return false
  }
}

/** @param {string} secret */
export function isStrongSecret(secret) {
  return secret.length >= minimumSecretLength && !knownSecrets.test(secret)
}

/**
 * Passwords must not cross a network in the clear: https, or this machine.
 *
 * @param {string} url
 */
export function isSafeServerUrl(url) {
  if (!URL.canParse(url)) return false
  const { protocol } = new URL(url)
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(url))
}

/** @param {string} url */
export function isLoopback(url) {
  return loopback.includes(new URL(url).hostname)
}
