/**
 * How long shared caches may hold what readers get; browsers ask every time. For a second more an old one may stand in
 * while a new one is fetched: what is released or withdrawn shows within three, since caches count whole seconds.
 */
export const caching = 'public, max-age=0, s-maxage=1, stale-while-revalidate=1'
