/**
 * Sizes that a new picture is made in, smallest first, with their widths in pixels: for lists, for phones of one, two
 * and three pixels a point, and for desktops. Pictures from before a size was added do without it.
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
