import { z } from 'zod'

import { readKey } from '../../domain/ledger/kinds.ts'

/** Schema of a document key, `reports:0198…`, as the newsroom's endpoints take it. */
export const documentKey = z
  .string()
  .max(200)
  .transform((key, context) => {
    const name = readKey(key)
    if (name) return name
    context.addIssue({ code: 'custom', message: 'a key such as reports:0198…' })
    return z.NEVER
  })
