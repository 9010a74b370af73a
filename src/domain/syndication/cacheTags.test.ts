import { expect, it } from 'vitest'

import { tagsOfAct } from './cacheTags.ts'

it('names what an act changes: each document once, the lists, and every page where all have it', () => {
  expect(
    tagsOfAct({ about: ['sections:1', 'people:7', 'reports:01-a'], own: ['reports:01-a'] }),
  ).toEqual(['lists', 'reports-01-a', 'sections-1', 'people-7'])
  expect(tagsOfAct({ about: [], own: ['site-settings:site-settings'] })).toEqual([
    'pages',
    'lists',
    'site-settings-site-settings',
  ])
})
