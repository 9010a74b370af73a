/** A picture as the public side serves it; the file of one that is not public is served elsewhere. */
const publicPicture = /\/media\/(?=[\w-][\w.-]*\.(?:avif|gif|jpe?g|png|webp)\b)/gu

/** The same, with every picture in it where its visitor may fetch it. */
export const withPicturesAt = <Drawn>(base: string, drawn: Drawn): Drawn =>
  // What was JSON is JSON again, and of the same shape.
  JSON.parse(JSON.stringify(drawn).replace(publicPicture, () => base)) as Drawn
