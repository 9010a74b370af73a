/**
 * The sizes that a picture is made in when it comes in, smallest first, with their widths in pixels: what lists,
 * phones of one, two and three pixels a point, and desks ask for. A picture that came in before a size was added goes
 * on without it.
 */
export const pictureSizes = [
  ['tiny', 240],
  ['small', 480],
  ['phone', 720],
  ['medium', 960],
  ['wide', 1200],
  ['large', 1600],
] as const

export const pictureSizeNames = pictureSizes.map(([name]) => name)
