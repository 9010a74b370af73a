import { describe, expect, it } from 'vitest'

import { releaseTitle } from './releaseTitle.ts'

const of = (...subjects: string[]) => releaseTitle(toDocuments(subjects), 'zh')
const toDocuments = (subjects: readonly string[]) =>
  subjects.map((subject) => ({ subject, title: subject.split(':')[1] ?? '' }))

describe('releaseTitle', () => {
  it('calls a package by its texts, the report first', () => {
    expect(of('meetings:会议', 'people:某人', 'media:图', 'speeches:讲话', 'reports:报道')).toBe(
      '报道；讲话；会议',
    )
  })

  it('separates them as the language does', () => {
    expect(releaseTitle(toDocuments(['reports:Boats come out', 'speeches:The wall']), 'en')).toBe(
      'Boats come out; The wall',
    )
  })

  it('calls a release without a text by what is in it', () => {
    expect(of('people:甲', 'media:图')).toBe('甲；图')
  })

  it('stays short enough to be kept', () => {
    expect(of(`reports:${'长'.repeat(400)}`)).toHaveLength(300)
  })
})
