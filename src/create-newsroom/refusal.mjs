// @ts-check

/** What the person at the terminal can mend, in their language. */
export class Refusal extends Error {}
