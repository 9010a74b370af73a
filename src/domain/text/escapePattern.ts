/** Source of a regular expression that matches exactly these words. */
export const escapePattern = (words: string): string =>
  words.replaceAll(/[$()*+./?[\\\]^{|}]/gu, String.raw`\$&`)
