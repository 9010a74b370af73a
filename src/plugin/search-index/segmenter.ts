import type * as Jiebas from '@node-rs/jieba'
import type * as Dictionaries from '@node-rs/jieba/dict.js'

import path from 'node:path'
import process from 'node:process'

import type { Segmenter } from '../../domain/search/lexemes.ts'

let opened: Promise<Segmenter> | undefined

/**
 * Loads Jieba with its own dictionary once a process; on a platform without a native build, `Intl.Segmenter`. Both
 * cut by dictionary alone: if a word depended on its neighbours, a text and a query about it would be cut
 * differently.
 */
export const createSegmenter = (): Promise<Segmenter> => (opened ??= openJieba())

function openJieba(): Promise<Segmenter> {
  for (const from of places()) {
    try {
      const { Jieba, dict } = loadJieba(from)
      const jieba = Jieba.withDict(dict)
      return Promise.resolve({
        cut: (text) => jieba.cut(text, false),
        cutDeep: (text) => jieba.cutForSearch(text, false),
        version: 'jieba',
      })
    } catch {
      // Not installed beside this place, or no native build for this platform.
    }
  }
  // Search is a little coarser, which the index version records.
  return Promise.resolve(plainSegmenter())
}

/**
 * Loads the native module where it lies, out of a bundler's sight: hosts bundle the plugin for their server, and a
 * native module cannot go along.
 */
function loadJieba(from: string) {
  const load = process.getBuiltinModule('node:module').createRequire(from)
  const name: string = '@node-rs/jieba'
  const { Jieba } = load(name) as typeof Jiebas
  const { dict } = load(`${name}/dict.js`) as typeof Dictionaries
  return { Jieba, dict }
}

/**
 * Where the plugin may lie: here; in a bundle, beside the host's modules, which with pnpm see the plugin and not what
 * it depends on.
 */
function places(): readonly string[] {
  const host = path.join(process.cwd(), 'package.json')
  const own = process.getBuiltinModule('node:module').createRequire(host)
  const name: string = 'payload-newsroom'
  try {
    return [import.meta.url, own.resolve(name), host]
  } catch {
    return [import.meta.url, host]
  }
}

/** Segmenter of the JavaScript runtime's own dictionary. */
function plainSegmenter(): Segmenter {
  const words = new Intl.Segmenter('zh', { granularity: 'word' })
  const cut = (text: string) => [...words.segment(text)].map(({ segment }) => segment)
  return { cut, cutDeep: cut, version: 'plain' }
}
