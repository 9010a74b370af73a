import process from 'node:process'

/** Where the site has TLS, browsers are to ask for it by that alone from now on; readers’ pages say the same. */
export const transportSecurity = (): [string, string][] =>
  process.env.SERVER_URL?.startsWith('https:')
    ? [['Strict-Transport-Security', 'max-age=31536000; includeSubDomains']]
    : []
