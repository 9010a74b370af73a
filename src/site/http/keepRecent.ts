/**
 * Keeps a value as the one used last, and drops the one used longest ago where there are too many: the map's order is
 * that of use.
 */
export function keepRecent<Value>({
  key,
  kept,
  most,
  value,
}: {
  readonly key: string
  readonly kept: Map<string, Value>
  readonly most: number
  readonly value: Value
}): void {
  // Out and in again: it goes to the end.
  kept.delete(key)
  kept.set(key, value)
  const [oldest] = kept.keys()
  if (kept.size > most && oldest !== undefined) kept.delete(oldest)
}
