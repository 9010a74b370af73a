import type { NextConfig } from 'next'

type Rewrites = Awaited<ReturnType<NonNullable<NextConfig['rewrites']>>>
type Options = {
  /**
   * Where Payload's API is: `routes.api` of its configuration, without the slash.
   *
   * @default 'api'
   */
  readonly api?: string
}

/** The native segmenter, for `output: 'standalone'`: it is loaded out of a bundler's sight. */
const native = ['./node_modules/@node-rs/**/*', './node_modules/.pnpm/@node-rs+jieba*/**/*']

/**
 * Adds to Next's configuration what the newsroom needs: pictures at the addresses that the content API gives,
 * `/media/…`. Pages and files of the host's own come first.
 */
export const withNewsroom = (
  config: NextConfig = {},
  { api = 'api' }: Options = {},
): NextConfig => ({
  ...config,
  outputFileTracingIncludes: {
    ...config.outputFileTracingIncludes,
    '/*': [...(config.outputFileTracingIncludes?.['/*'] ?? []), ...native],
  },
  rewrites: async () => {
    const { afterFiles, ...others } = inParts(await config.rewrites?.())
    const pictures = { destination: `/${api}/newsroom/pictures/:file`, source: '/media/:file' }
    return { ...others, afterFiles: [...afterFiles, pictures] }
  },
})

function inParts(rewrites: Rewrites | undefined) {
  const parts = Array.isArray(rewrites) ? { afterFiles: rewrites } : rewrites
  return { afterFiles: [], beforeFiles: [], fallback: [], ...parts }
}
