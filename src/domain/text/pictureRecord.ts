/** Words of a picture file about its picture, and the standard that it says them by. */
export type PictureWords = { readonly source: 'Exif' | 'IPTC' | 'XMP'; readonly text: string }

/** What a picture file says of its picture, as read. */
export type PictureRecord = {
  readonly caption?: PictureWords
  readonly credit?: PictureWords
  readonly rights?: PictureWords
  /** `YYYY-MM-DD`. */
  readonly takenOn?: PictureWords
  /** Everything else in words, by standard and name: `IPTC Headline`. */
  readonly tags: Readonly<Record<string, string>>
}

/** Fields of a picture that its file may fill, and the most characters of each. */
export const pictureWordFields = { caption: 500, credit: 100, rights: 200, takenOn: 10 } as const

export type PictureWordField = keyof typeof pictureWordFields
