import { readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

import { root, sourceFiles } from '../fixtures/sourceFiles.ts'

/** Imports of every file, type imports counted. Here and not in lint, where `import-x/no-cycle` took half of its time. */
const graph = new Map(sourceFiles().map((file) => [file, importsOf(file)]))

describe('the import graph', () => {
  it('has no cycle of files', () => {
    expect(cyclesIn(graph)).toEqual([])
  })

  it.each(['src/plugin', 'src/domain', 'src/site', 'src/admin'])(
    'has no cycle of the folders of %s',
    (layer) => {
      expect(cyclesIn(betweenFolders(layer))).toEqual([])
    },
  )

  it('finds a cycle where there is one', () => {
    const circle = new Map([
      ['a', ['b']],
      ['b', ['c']],
      ['c', ['a', 'd']],
      ['d', []],
    ])
    expect(cyclesIn(circle)).toEqual([['a', 'b', 'c']])
  })
})

function importsOf(file: string): string[] {
  const source = ts.preProcessFile(readFileSync(path.join(root, file), 'utf8'), true, true)
  return source.importedFiles
    .filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => path.join(path.dirname(file), fileName))
}

/** The folders of a layer as one graph; files that lie in the layer itself are left out. */
function betweenFolders(layer: string): Map<string, string[]> {
  const folderOf = (file: string) =>
    file.startsWith(`${layer}/`) && file.slice(layer.length + 1).includes('/')
      ? file.slice(layer.length + 1).split('/', 1)[0]
      : undefined
  const folders = new Map<string, string[]>()
  for (const [file, imports] of graph) {
    const from = folderOf(file)
    if (from === undefined) continue
    const others = imports.flatMap((target) => folderOf(target) ?? []).filter((to) => to !== from)
    folders.set(from, [...(folders.get(from) ?? []), ...others])
  }
  return folders
}

/** What imports itself by way of others: one list a circle, sorted. */
function cyclesIn(edges: ReadonlyMap<string, readonly string[]>): string[][] {
  const reached = new Map([...edges.keys()].map((node) => [node, reachedFrom(node, edges)]))
  const circles = new Set<string>()
  for (const [node, targets] of reached) {
    const circle = [...targets].filter((other) => reached.get(other)?.has(node))
    if (circle.length > 0) circles.add(circle.toSorted().join(' '))
  }
  return [...circles].toSorted().map((circle) => circle.split(' '))
}

function reachedFrom(
  start: string,
  edges: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> {
  const reached = new Set<string>()
  const waiting = [...(edges.get(start) ?? [])]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (reached.has(node)) continue
    reached.add(node)
    waiting.push(...(edges.get(node) ?? []))
  }
  return reached
}
