type Limits = { readonly bytes: number; readonly bytesEach: number }

/** Values by key within a limit of bytes: the least recently used goes first, and what alone is too large is not kept. */
export class ByteCache<Value> {
  private bytes = 0
  private readonly kept = new Map<string, { readonly size: number; readonly value: Value }>()
  private readonly most: Limits

  /** @param most - for all values together and for one, keys included */
  constructor(most: Limits) {
    this.most = most
  }

  /** @returns the value, which counts as used now; `undefined` when there is none */
  get(key: string): Value | undefined {
    const found = this.kept.get(key)
    if (!found) return undefined
    // Reinserted: the order of the map is that of use.
    this.kept.delete(key)
    this.kept.set(key, found)
    return found.value
  }

  /** @param bytes - what the value takes, by estimate; the key is added */
  set(key: string, { bytes, value }: { readonly bytes: number; readonly value: Value }): void {
    this.drop(key)
    // Two bytes a character at most, and the objects around it.
    const size = bytes + key.length * 2 + 200
    if (size > this.most.bytesEach) return
    this.kept.set(key, { size, value })
    this.bytes += size
    for (const oldest of this.kept.keys()) {
      if (this.bytes <= this.most.bytes) break
      this.drop(oldest)
    }
  }

  private drop(key: string): void {
    const found = this.kept.get(key)
    if (!found) return
    this.kept.delete(key)
    this.bytes -= found.size
  }
}
