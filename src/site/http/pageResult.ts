/** What came of asking for a page. Only `shown` has a view; the others are said in our own words. */
export type PageResult<View> =
  | { readonly kind: 'failed' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'moved'; readonly target: string }
  /** The answer went out already, and it was no page. */
  | { readonly kind: 'sent' }
  | { readonly kind: 'shown'; readonly view: View }
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'withdrawn'; readonly notice: string }

/** The status that says the same as the words. */
export const statusOf: Readonly<Record<Exclude<PageResult<unknown>['kind'], 'sent'>, number>> = {
  failed: 500,
  missing: 404,
  moved: 301,
  shown: 200,
  unavailable: 503,
  withdrawn: 410,
}
