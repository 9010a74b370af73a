import { lengths } from './timeSearch.ts'

/** Different strings of the texts' own, of every length alike; punctuation is nothing to look for. */
export function toQueries({
  count,
  random,
  sentences,
}: {
  count: number
  random: () => number
  sentences: readonly string[]
}): string[] {
  const found = new Set<string>()
  for (let tried = 0; found.size < count && tried < count * 50; tried += 1) {
    const sentence = sentences[Math.floor(random() * sentences.length)] ?? ''
    const length = lengths[found.size % lengths.length] ?? 2
    const from = Math.floor(random() * Math.max(1, sentence.length - length))
    const words = sentence.slice(from, from + length)
    if (words.length === length && /^\p{Script=Han}+$/u.test(words)) found.add(words)
  }
  return [...found]
}
