import type { Segmenter } from '../../domain/search/lexemes.ts'

let opened: Promise<Segmenter> | undefined

/**
 * Jieba with its own dictionary, loaded once a process; on a machine without its native part, the words that the
 * runtime itself knows. Both cut by dictionary alone: what a word is must not depend on its neighbours, or a text and a
 * question about it would be cut apart.
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
    // No build for this platform: search is a little coarser, and says so by its version.
    return plainSegmenter()
  }
}

/** The words of the runtime's own dictionary. */
function plainSegmenter(): Segmenter {
  const words = new Intl.Segmenter('zh', { granularity: 'word' })
  const cut = (text: string) => [...words.segment(text)].map(({ segment }) => segment)
  return { cut, cutDeep: cut, version: 'plain' }
}
