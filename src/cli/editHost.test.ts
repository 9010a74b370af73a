import { describe, expect, it } from 'vitest'

import { guardLayout, routesOf, wrapNextConfig, writePlugin } from './editHost.ts'

describe('writePlugin', () => {
  it.each([
    { given: 'plugins: [],', name: 'fills an empty list', wanted: 'plugins: [newsroomPlugin()],' },
    {
      given: 'plugins: [seoPlugin()],',
      name: 'comes before other plugins',
      wanted: 'plugins: [newsroomPlugin(), seoPlugin()],',
    },
    {
      given: "secret: '',",
      name: 'adds the list where there is none',
      wanted: 'plugins: [newsroomPlugin()],',
    },
  ])('$name', ({ given, wanted }) => {
    const text = `import { buildConfig } from 'payload'\n\nexport default buildConfig({\n  ${given}\n})\n`
    const edited = writePlugin(text)
    expect(edited).toContain(wanted)
    expect(edited).toContain(
      "import { buildConfig } from 'payload'\nimport { newsroomPlugin } from 'payload-newsroom'\n",
    )
  })

  it('leaves plugins alone that are listed elsewhere', () => {
    expect(writePlugin("import { plugins } from './plugins'\nbuildConfig({\n  plugins,\n})")).toBe(
      undefined,
    )
  })
})

describe('wrapNextConfig', () => {
  it('wraps what is exported, over several lines', () => {
    const text = "import a from 'a'\n\nexport default withPayload(nextConfig, {\n  b: false,\n})\n"
    expect(wrapNextConfig(text)).toBe(
      "import a from 'a'\nimport { withNewsroom } from 'payload-newsroom/next'\n\nexport default withNewsroom(withPayload(nextConfig, {\n  b: false,\n}))\n",
    )
  })

  it.each([
    'export default async () => ({})\n',
    'module.exports = {}\n',
    'export default config\n\nfunction more() {}\n',
  ])('leaves to a person: %j', (text) => {
    expect(wrapNextConfig(text)).toBe(undefined)
  })
})

describe('routesOf and guardLayout', () => {
  it('write into what Payload generated alone', () => {
    expect(routesOf({ hasHandlers: false, kind: 'rest' })).toBe(undefined)
    expect(guardLayout('export default function Layout() {}')).toBe(undefined)
  })

  it('ask before Payload’s server functions run', () => {
    const text =
      "import React from 'react'\n\nconst serverFunction: ServerFunctionClient = async function (args) {\n  'use server'\n  return handleServerFunctions({})\n}\n"
    expect(guardLayout(text)).toContain(
      "  'use server'\n  await guardServerFunction(args, config)\n  return handle",
    )
  })
})
