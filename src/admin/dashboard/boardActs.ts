/** Posts to an endpoint and fetches the board again; resolves to undefined after a refusal. */
export type SayOnBoard = (
  path: string,
  body: unknown,
) => Promise<undefined | { readonly document?: string }>

export type SittingOfPiece = {
  readonly key: string | undefined
  readonly label: string | undefined
  readonly startsAt: string | undefined
  /** With the name of its meeting. */
  readonly title: string | undefined
}
