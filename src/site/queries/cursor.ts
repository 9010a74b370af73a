/** Where a page of a list ended: its last document's place in time, and its path among equals. */
export type Cursor = { readonly microseconds: string; readonly path: string }

/** `1767949200000000/reports/20260109-bimu`. */
export const printCursor = ({ microseconds, path }: Cursor): string => `${microseconds}${path}`

/** @returns null for what `printCursor` never wrote */
export function readCursor(printed: string): Cursor | null {
  const [, microseconds, path] = /^(-?\d{1,17})(\/[^\s\0]{1,300})$/.exec(printed) ?? []
  return microseconds && path ? { microseconds, path } : null
}
