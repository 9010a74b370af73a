/**
 * `Cache-Control` of readers' pages: s-maxage 1 s for shared caches, stale-while-revalidate 1 s, and browsers ask every
 * time. A release or withdrawal shows within three seconds, since caches count whole seconds.
 */
export const caching = 'public, max-age=0, s-maxage=1, stale-while-revalidate=1'
