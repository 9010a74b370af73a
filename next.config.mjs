import { withPayload } from '@payloadcms/next/withPayload'
import process from 'node:process'

/** @typedef {{ headers: { key: string, value: string }[], source: string }} HeaderRule */

/** Readers' pages: our HTML, our style sheets, our pictures, and nothing that runs. */
const readerPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  // For whoever examines a page in a browser: nothing on it runs that could connect.
  "connect-src 'self'",
  "script-src 'none'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** The admin panel is Payload's own: it runs inline scripts and styles, and is framed by nobody. */
const staffPolicy = ["base-uri 'self'", "object-src 'none'", "frame-ancestors 'self'"].join('; ')

/** A preview is a reader's page that the panel may frame beside its forms. */
const previewPolicy = readerPolicy.replace("frame-ancestors 'none'", "frame-ancestors 'self'")

/** Payload's side of the house: the panel and its APIs. */
const staffPaths = 'admin|api'

const everywhere = [
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  {
    key: 'Permissions-Policy',
    value: 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
]

/** @param {string} value */
const policy = (value) => [{ key: 'Content-Security-Policy', value }]

// `next dev` refreshes pages with scripts of its own: the policy is for what is built.
const policies =
  process.env.NODE_ENV === 'development'
    ? []
    : [
        { headers: policy(readerPolicy), source: '/' },
        { headers: policy(readerPolicy), source: `/((?!(?:${staffPaths}|preview)(?:/|$)).+)` },
        { headers: policy(previewPolicy), source: '/preview/:path*' },
        { headers: policy(staffPolicy), source: `/:staff(${staffPaths})/:path*` },
      ]

/** @type {import('next').NextConfig} */
const withPanel = withPayload({
  // The site's components come with style sheets, which only a bundler reads. To transpile the one package would draw what
  // it imports into the bundle, native modules too.
  bundlePagesRouterDependencies: true,
  compress: true,
  experimental: {
    // By their names errors are told apart in the log: a document that is not there is no alarm.
    turbopackMinify: { server: false },
  },
  // Pages are named by `sendOrKeep`, faster.
  generateEtags: false,
  // Pictures have their sizes already: nobody gets others drawn by asking for them.
  images: { unoptimized: true },
  headers: () => [{ headers: everywhere, source: '/:path*' }, ...policies],
  poweredByHeader: false,
  // A native module is loaded where it lies.
  serverExternalPackages: ['@node-rs/jieba', 'prom-client', 'sharp'],
  // The gate is `npm run types`: whoever starts a release of ours need not check it again.
  typescript: { ignoreBuildErrors: true },
})

/**
 * Payload asks every browser for its colour scheme, by a header that costs a reader a second request:
 * only the panel needs it.
 *
 * @param {HeaderRule} rule
 */
const forPanelOnly = (rule) =>
  rule.headers.some(({ key }) => key === 'Critical-CH')
    ? { ...rule, source: '/admin/:path*' }
    : rule

/** @type {import('next').NextConfig} */
export default {
  ...withPanel,
  headers: async () => ((await withPanel.headers?.()) ?? []).map(forPanelOnly),
}
