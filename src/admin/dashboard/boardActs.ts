/** Posts to an endpoint and shows the board as it is afterwards; undefined when it was refused. */
export type SayOnBoard = (
  path: string,
  body: unknown,
) => Promise<undefined | { readonly document?: string }>

export type SittingOfPiece = {
  readonly key: string | undefined
  readonly label: string | undefined
  readonly startsAt: string | undefined
}
