import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'

import type { BackupKey } from './seal.ts'

import { Problem, readErrorCode } from '../../cli/userError.mjs'
import { sealFile, unsealFile } from './seal.ts'

const storedFile = z.object({
  /** Permission bits. */
  mode: z.number().int(),
  modifiedAt: z.number(),
  /** Name of its content in `objects`. */
  object: z.string(),
  /** From the data folder, with `/`. */
  path: z.string(),
  /** Bytes. */
  size: z.number(),
})

const manifest = z.object({
  /** Where the log that goes on from here is kept, and its first segment; an embedded database alone has one. */
  archive: z.object({ firstSegment: z.string(), id: z.string() }).optional(),
  /** Moment from which on the backup is a state of the newsroom, ISO 8601 in UTC. */
  endedAt: z.string(),
  files: z.array(storedFile),
  /** Folders, empty ones too, from the data folder. */
  folders: z.array(z.string()),
  /** `20261130T012345Z` */
  id: z.string(),
  /** `cluster`: files of the embedded database; `dump`: what `pg_dump` wrote of a database elsewhere. */
  kind: z.enum(['cluster', 'dump']),
  startedAt: z.string(),
  version: z.literal(1),
})

export type StoredFile = z.infer<typeof storedFile>
export type Manifest = z.infer<typeof manifest>

const archivedFiles = z.array(storedFile)

/**
 * A folder that backups are kept in. Each file is kept once, under the name of its content, however many backups have it:
 * what did not change costs nothing.
 *
 *     backups/20261130T012345Z.json        what a backup is made of, written last
 *     objects/3f/3fa1…                     files by their content, compressed, encrypted where there is a key
 *     archives/ID/000000010000000000000007 what the database did since, segment by segment
 *     archives/ID/files.json               files that came since
 */
export class BackupStore {
  readonly #folder: string
  readonly #key: BackupKey

  constructor(folder: string, key: BackupKey) {
    this.#folder = path.resolve(folder)
    this.#key = key
  }

  /** Makes its folders, and finds out whether it may be written. */
  async open(): Promise<void> {
    try {
      for (const name of ['archives', 'backups', 'objects'])
        await mkdir(this.#at(name), { mode: 0o700, recursive: true })
    } catch (cause) {
      throw new Problem({
        zh: `备份目录 ${this.#folder} 无法写入。请检查它是否挂载、有没有写权限。`,
        en: `The backup folder ${this.#folder} cannot be written. Is it mounted, and may this user write there?`,
        cause,
      })
    }
  }

  /** Keeps a file; one that changed while it was read is kept as it was read. */
  async put(file: string, name: string): Promise<StoredFile> {
    const { mode, mtimeMs } = await stat(file)
    const fresh = this.#at('objects', `new-${randomUUID()}`)
    try {
      const { name: object, size } = await sealFile({ from: file, key: this.#key, to: fresh })
      const place = this.#placeOf(object)
      await mkdir(path.dirname(place), { mode: 0o700, recursive: true })
      await rename(fresh, place)
      return { mode: mode & 0o777, modifiedAt: mtimeMs, object, path: name, size }
    } finally {
      await rm(fresh, { force: true })
    }
  }

  /** Writes a kept file into a folder, under its own path. */
  async get({ mode, object, path: name }: StoredFile, folder: string): Promise<void> {
    const to = path.join(folder, name)
    // A manifest is a file like any other: what it says does not lead out of the folder.
    if (path.relative(folder, to).startsWith('..')) throw unreadable(name)
    await mkdir(path.dirname(to), { recursive: true })
    await unsealFile({ from: this.#placeOf(object), key: this.#key, mode, name: object, to })
  }

  async writeManifest(written: Manifest): Promise<void> {
    await this.#writeJson(this.#at('backups', `${written.id}.json`), written)
  }

  /** From the oldest to the newest. */
  async backups(): Promise<Manifest[]> {
    const names = (await list(this.#at('backups'))).filter((name) => /^\w+\.json$/u.test(name))
    return Promise.all(
      names.toSorted().map((name) => this.#read(this.#at('backups', name), manifest)),
    )
  }

  async removeBackup(id: string): Promise<void> {
    await rm(this.#at('backups', `${id}.json`), { force: true })
  }

  /** Keeps a whole segment of the database's log. */
  async putSegment({
    archive,
    file,
    name,
  }: {
    archive: string
    file: string
    name: string
  }): Promise<void> {
    const place = this.#at('archives', archive, name)
    await mkdir(path.dirname(place), { mode: 0o700, recursive: true })
    const { name: object } = await sealFile({ from: file, key: this.#key, to: `${place}.new` })
    // The hash goes with it: what comes out is checked like any other file.
    await rename(`${place}.new`, `${place}.${object}`)
  }

  /** Names of the segments of a log, in its order. */
  async segments(archive: string): Promise<string[]> {
    return (await list(this.#at('archives', archive)))
      .filter((name) => /^[\dA-F]{24}\.[\da-f]+$/u.test(name))
      .map((name) => name.slice(0, 24))
      .toSorted()
  }

  async getSegment({
    archive,
    name,
    to,
  }: {
    archive: string
    name: string
    to: string
  }): Promise<void> {
    const folder = this.#at('archives', archive)
    const file = (await list(folder)).find((each) => each.startsWith(`${name}.`)) ?? ''
    const object = file.slice(name.length + 1)
    await unsealFile({
      from: path.join(folder, file),
      key: this.#key,
      mode: 0o600,
      name: object,
      to,
    })
  }

  async removeSegment({ archive, name }: { archive: string; name: string }): Promise<void> {
    const folder = this.#at('archives', archive)
    for (const file of await list(folder))
      if (file.startsWith(`${name}.`)) await rm(path.join(folder, file), { force: true })
  }

  /** Files that came since the backup which the archive goes on from. */
  async archivedFiles(archive: string): Promise<StoredFile[]> {
    const file = this.#at('archives', archive, 'files.json')
    return (await exists(file)) ? this.#read(file, archivedFiles) : []
  }

  async writeArchivedFiles(archive: string, files: readonly StoredFile[]): Promise<void> {
    await mkdir(this.#at('archives', archive), { mode: 0o700, recursive: true })
    await this.#writeJson(this.#at('archives', archive, 'files.json'), files)
  }

  async archives(): Promise<string[]> {
    return list(this.#at('archives'))
  }

  async removeArchive(id: string): Promise<void> {
    await rm(this.#at('archives', id), { force: true, recursive: true })
  }

  /** Removes what no backup and no archive names. */
  async sweep(): Promise<number> {
    const used = new Set<string>()
    for (const { files } of await this.backups()) for (const { object } of files) used.add(object)
    for (const id of await this.archives())
      for (const { object } of await this.archivedFiles(id)) used.add(object)
    let removed = 0
    for (const part of await list(this.#at('objects')))
      for (const name of part.startsWith('new-') ? [] : await list(this.#at('objects', part))) {
        if (used.has(name)) continue
        await rm(this.#placeOf(name), { force: true })
        removed += 1
      }
    return removed
  }

  #at(...names: readonly string[]): string {
    return path.join(this.#folder, ...names)
  }

  #placeOf(object: string): string {
    return this.#at('objects', object.slice(0, 2), object)
  }

  /** Whole or not at all. */
  async #writeJson(file: string, content: unknown): Promise<void> {
    await writeFile(`${file}.new`, `${JSON.stringify(content)}\n`, { flush: true, mode: 0o600 })
    await rename(`${file}.new`, file)
  }

  async #read<Content>(file: string, schema: z.ZodType<Content>): Promise<Content> {
    try {
      return schema.parse(JSON.parse(await readFile(file, 'utf8')))
    } catch (cause) {
      throw unreadable(file, cause)
    }
  }
}

async function list(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if (readErrorCode(error) === 'ENOENT') return []
    throw error
  }
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  )
}

function unreadable(file: string, cause?: unknown): Problem {
  return new Problem({
    zh: `备份目录里的 ${file} 无法读取。请用 --backup 换一份备份。`,
    en: `${file} in the backup folder cannot be read. Choose another backup with --backup.`,
    cause,
  })
}
