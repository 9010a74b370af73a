/** What of the package `s3rver` the tests use: it brings no types. */
declare module 's3rver' {
  export default class S3rver {
    constructor(options: {
      address: string
      configureBuckets: readonly { name: string }[]
      directory: string
      port: number
      silent: boolean
    })
    close(): Promise<void>
    run(): Promise<{ port: number }>
  }
}
