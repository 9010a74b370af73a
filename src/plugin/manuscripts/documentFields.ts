/**
 * Says whether the text that goes by is printed: between the beginning of a field and its result stands its code, which
 * may hold the results of other fields.
 */
export class DocumentFields {
  readonly #open: ('code' | 'result')[] = []
  #codes = 0

  /** Whether the text that goes by is code of a field. */
  get isCode(): boolean {
    return this.#codes > 0
  }

  /** Whether a field has no end. */
  get isOpen(): boolean {
    return this.#open.length > 0
  }

  read(type: string | undefined): void {
    if (type === 'begin') {
      this.#open.push('code')
      this.#codes += 1
    } else if (type === 'separate' || type === 'end') {
      if (this.#open.pop() === 'code') this.#codes -= 1
      if (type === 'separate') this.#open.push('result')
    }
  }
}
