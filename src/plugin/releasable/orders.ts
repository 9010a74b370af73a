import type { CollectionBeforeOperationHook } from 'payload'

/**
 * Order of the panel's lists of texts: what was worked on last is first. By the day a text is dated, a draft for next
 * year would top the list of those who look for this morning's.
 */
export const deskOrder = '-updatedAt'

/** Gives lists that nobody asked in an order, in the API above all, the order of their collection's day or name. */
export const inOwnOrder =
  (order: string | string[] | undefined): CollectionBeforeOperationHook =>
  ({ args, operation }) =>
    operation === 'read' && order !== undefined && !('id' in args) && !asked(args)
      ? { ...args, sort: order }
      : args

const asked = (args: { readonly sort?: unknown }): boolean =>
  args.sort !== undefined && args.sort !== null && args.sort !== ''
