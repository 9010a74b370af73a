/** Addresses that readers' pages are read from. */
export type ReaderAddresses = {
  readonly primary: string | undefined
  /** Present where readers have a server of their own. */
  readonly replica?: string
}

/**
 * Reads where readers' pages come from. A replica has the roles of its primary: the readers' account at the program's
 * own address reads the primary.
 */
export function readerAddresses({
  DATABASE_READER_URL: reader,
  DATABASE_URL: program,
}: Readonly<Record<string, string | undefined>>): ReaderAddresses {
  if (!reader || !program || !URL.canParse(reader) || !URL.canParse(program)) {
    return { primary: reader }
  }
  const [own, shared] = [new URL(reader), new URL(program)]
  if (placeOf(own) === placeOf(shared)) return { primary: reader }
  shared.username = own.username
  shared.password = own.password
  return { primary: shared.toString(), replica: reader }
}

const placeOf = ({ host, pathname, port }: URL): string => `${host}:${port || '5432'}${pathname}`
