/** A bucket behind the protocol of Amazon S3, and what the names of its objects begin with. */
export type BucketPlace = {
  readonly bucket: string
  /** Without one it is Amazon's own of the region. */
  readonly endpoint: string | undefined
  /** Whether the bucket is the first part of the path, and not of the host name. */
  readonly isPathStyle: boolean
  /** Ends with a slash, unless it is empty. */
  readonly prefix: string
  readonly region: string
}

/** Region that servers take which have none. */
const usualRegion = 'us-east-1'
const bucketName = /^[a-z\d][a-z\d.-]{1,61}[a-z\d]$/u
const prefixName = /^[\w./-]*$/u

/** Whether files lie in a bucket: `s3://…`. */
export const isBucket = (place: string): boolean => place.startsWith('s3://')

/**
 * Reads `s3://BUCKET/PREFIX?endpoint=https://…&region=…&style=path|host`.
 *
 * @returns undefined for anything else, an option that is not known, or a name and password in it
 */
export function readBucketPlace(place: string): BucketPlace | undefined {
  if (!isBucket(place) || !URL.canParse(place)) return undefined
  const address = new URL(place)
  const { host: bucket, pathname, searchParams } = address
  const prefix = pathname.replaceAll(/^\/+|\/+$/gu, '')
  if (!bucketName.test(bucket) || !prefixName.test(prefix) || !hasKnownOptions(address))
    return undefined
  return {
    bucket,
    endpoint: searchParams.get('endpoint') ?? undefined,
    isPathStyle: searchParams.get('style') !== 'host',
    prefix: prefix === '' ? '' : `${prefix}/`,
    region: searchParams.get('region') ?? usualRegion,
  }
}

const known: Readonly<Record<string, (value: string) => boolean>> = {
  endpoint: isAddress,
  region: (value) => /^[\w-]+$/u.test(value),
  style: (value) => value === 'host' || value === 'path',
}

/** A key has no place in an address, which is logged. */
function hasKnownOptions({ password, searchParams, username }: URL): boolean {
  const fits = [...searchParams].every(([name, value]) => known[name]?.(value))
  return fits && username === '' && password === ''
}

function isAddress(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { pathname, protocol, username } = new URL(text)
  return /^https?:$/u.test(protocol) && username === '' && pathname === '/'
}

/** A folder of a bucket. */
export function bucketFolder(place: string, name: string): string {
  const address = new URL(place)
  address.pathname = `${address.pathname.replace(/\/+$/u, '')}/${name}`
  return address.href
}

/** What a folder of a bucket lies in. */
export function aboveBucketFolder(folder: string): string {
  const address = new URL(folder)
  address.pathname = address.pathname.replace(/\/[^/]*$/u, '')
  return address.href
}
