import { readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

import { root, sourceFiles } from '../fixtures/sourceFiles.ts'

/** Imports of every file, type imports counted: `import-x/no-cycle` does not report those. */
const graph = new Map(
  sourceFiles()
    .filter((file) => !/\.test\.|src\/tests\//u.test(file))
    .map((file) => [file, importsOf(file)]),
)

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

/** Tarjan's strongly connected components with more than one member, each sorted. */
function cyclesIn(edges: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map<string, number>()
  const low = new Map<string, number>()
  const stack: string[] = []
  const found: string[][] = []
  const visit = (node: string): number => {
    const at = order.size
    order.set(node, at)
    low.set(node, at)
    stack.push(node)
    for (const next of edges.get(node) ?? []) {
      if (!edges.has(next)) continue
      if (!order.has(next)) low.set(node, Math.min(low.get(node) ?? at, visit(next)))
      else if (stack.includes(next))
        low.set(node, Math.min(low.get(node) ?? at, order.get(next) ?? at))
    }
    if (low.get(node) === at) {
      const members = stack.splice(stack.indexOf(node))
      if (members.length > 1) found.push(members.toSorted())
    }
    return low.get(node) ?? at
  }
  for (const node of edges.keys()) if (!order.has(node)) visit(node)
  return found.toSorted()
}
