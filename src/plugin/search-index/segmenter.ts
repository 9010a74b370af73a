import type { Segmenter } from '../../domain/search/lexemes.ts'

let opened: Promise<Segmenter> | undefined

/**
 * Loads Jieba with its own dictionary once a process; on a platform without a native build, `Intl.Segmenter`. Both
 * cut by dictionary alone: if a word depended on its neighbours, a text and a query about it would be cut
 * differently.
 */
export const createSegmenter = (): Promise<Segmenter> => (opened ??= openJieba())

async function openJieba(): Promise<Segmenter> {
  try {
    const [{ Jieba }, { dict }] = await Promise.all([
      import('@node-rs/jieba'),
      import('@node-rs/jieba/dict.js'),
    ])
    const jieba = Jieba.withDict(dict)
    return {
      cut: (text) => jieba.cut(text, false),
      cutDeep: (text) => jieba.cutForSearch(text, false),
      version: 'jieba',
    }
  } catch {
    // No native build for this platform: search is a little coarser, which the index version records.
    return plainSegmenter()
  }
}

/** Segmenter of the JavaScript runtime's own dictionary. */
function plainSegmenter(): Segmenter {
  const words = new Intl.Segmenter('zh', { granularity: 'word' })
  const cut = (text: string) => [...words.segment(text)].map(({ segment }) => segment)
  return { cut, cutDeep: cut, version: 'plain' }
}
