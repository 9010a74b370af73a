const most = 40

/** Value as a message shows it: what whoever sent it can recognise, and no more of it. */
export const showValue = (value: unknown): string =>
  (typeof value === 'string' ? value : JSON.stringify(value ?? null)).slice(0, most)
