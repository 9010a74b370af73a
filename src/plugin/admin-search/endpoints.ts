import type { Endpoint } from 'payload'

import { z } from 'zod'

import type { FoundTexts } from '../../domain/dashboard/searchHit.ts'

import { isSearched, publicCollections } from '../../domain/ledger/kinds.ts'
import { answer, staffEndpoint } from '../http/endpoint.ts'
import { searchAdmin } from './searchAdmin.ts'

/**
 * `GET /newsroom/desk/search?q=…`: searches the newsroom's own texts, drafts included, for staff alone (`FoundTexts`):
 * by words, pinyin and initials, traditional characters, numerals and names, as the public search does.
 */
export const adminSearchEndpoint: Endpoint = staffEndpoint({
  handle: async ({ input: { collection, q }, req }) => {
    const found = await searchAdmin(req, { collection, typed: q })
    return answer(found satisfies FoundTexts)
  },
  input: z.object({
    collection: z.enum(publicCollections.filter(isSearched)).optional(),
    q: z.string().max(300),
  }),
  method: 'get',
  path: '/newsroom/desk/search',
})
