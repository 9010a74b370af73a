import type { SeedManuscript } from '../content.ts'

/**
 * Copy that comes in by the door real copy comes in by. Dates are those on which it was filed. It stays in the newsroom:
 * of English copy the importer reads head, byline, dateline and paragraphs alone.
 */
export const manuscripts: readonly SeedManuscript[] = [
  {
    fileName: 'library-address.txt',
    filedOn: '2026-10-24',
    genre: 'news',
    isDraft: true,
    section: 'people',
    sender: 'Siobhán Keating, Merrow Harbor Free Library',
  },
  {
    fileName: 'rent-forum.txt',
    filedOn: '2026-11-19',
    genre: 'news',
    isDraft: true,
    section: 'business',
    sender: 'Sinéad O’Malley-Byrne',
  },
  {
    fileName: 'pier-crane.txt',
    filedOn: '2026-11-20',
    genre: 'brief',
    isDraft: true,
    section: 'harbor',
    sender: 'Tess Garrity, Quill Island',
  },
]
