import type { SeedManuscript } from '../content.ts'

export const manuscripts: readonly SeedManuscript[] = [
  {
    fileName: 'liudi-congress-closing.docx',
    filedOn: '2026-07-17',
    genre: 'news',
    section: 'yaowen',
    sender: '柴小雨（柳堤镇通讯员）',
  },
  {
    fileName: 'loan-forum.txt',
    filedOn: '2026-11-19',
    genre: 'news',
    section: 'jingji',
    sender: '邢小禾',
  },
  {
    fileName: 'pump-station.txt',
    filedOn: '2026-11-22',
    genre: 'brief',
    section: 'sannong',
    sender: '耿小渠（区水利局通讯员）',
  },
]
