/** Matches the address of a picture on the public site; pictures that are not public are served elsewhere. */
const publicPicture = /\/media\/(?=[\w-][\w.-]*\.(?:avif|gif|jpe?g|png|webp)\b)/gu

/** Replaces the addresses of pictures in a value by those that the visitor may fetch. */
export const withPicturesAt = <Drawn>(base: string, drawn: Drawn): Drawn =>
  // What was JSON is JSON again, and of the same shape.
  JSON.parse(JSON.stringify(drawn).replace(publicPicture, () => base)) as Drawn
