/** Event of `window` after which parts of the page ask again where the open text stands. */
export const standingChanged = 'newsroom:standing-changed'

/** Tells all parts of the page that the open text was handed in, planned, or its plan cancelled. */
export const announceStanding = () => window.dispatchEvent(new Event(standingChanged))
