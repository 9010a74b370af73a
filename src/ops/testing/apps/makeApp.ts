import type { Variant } from './blankApp.ts'

import { editConfig, makeBlankApp } from './blankApp.ts'
import { follow, readTutorial } from './followTutorial.ts'

type Input = {
  readonly app: string
  readonly databaseUrl: string
  /** More of the environment that commands run in. */
  readonly env?: Readonly<Record<string, string>>
  /** Where to stop: before the app is started in development, or in production, after migrations and build. */
  readonly until: 'npm run dev' | 'npm start'
  readonly tarball: string
  readonly variant: Variant
}

/** Makes the app of a variant, and does in it what the tutorial tells until somebody would start it. */
export function makeApp({ app, databaseUrl, env, tarball, until, variant }: Input): void {
  const secrets = { DATABASE_URL: databaseUrl, PAYLOAD_SECRET: 'a-secret-of-a-stranger-000000000' }
  makeBlankApp({ app, env: secrets, variant })
  for (const told of readTutorial()) {
    const command = told.does === 'run' ? told.command : ''
    if (command === until) return
    if (command === 'npm run dev') continue
    const doIt = () => {
      follow({ app, manager: variant.manager, tarball, told, ...(env && { env }) })
    }
    doIt()
    if (!command.endsWith(' init') || !variant.own) continue
    editConfig(app, variant.own)
    // Another plugin has parts of the panel, too: whoever adds one brings the list of them up to date.
    doIt()
  }
  throw new Error(`the tutorial never says ${until}`)
}
