/**
 * Every match of a pattern with the flag `g`, in order: `matchAll` without the copy of the pattern that it makes at each
 * call, which costs more than reading a clause with it.
 */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const matches: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    matches.push(match)
    if (match[0] === '') pattern.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xff_ff ? 2 : 1
  }
  return matches
}
