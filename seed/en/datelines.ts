/** As printed: the place in capitals, then a dash. */
export const MERROW_HARBOR = 'MERROW HARBOR —'
export const QUILL_ISLAND = 'QUILL ISLAND —'
