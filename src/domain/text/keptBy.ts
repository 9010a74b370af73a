/**
 * Keeps answers for as long as their owner lives, each by its key.
 *
 * @returns a function that answers from what is kept, else makes the answer
 */
export function keptBy<Answer>(): (owner: object, key: string, make: () => Answer) => Answer {
  const kept = new WeakMap<object, Map<string, Answer>>()
  return (owner, key, make) => {
    const answers = kept.get(owner) ?? new Map<string, Answer>()
    kept.set(owner, answers)
    const answer = answers.get(key) ?? make()
    answers.set(key, answer)
    return answer
  }
}
