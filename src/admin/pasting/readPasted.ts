import type { PastedNode } from '../../domain/rich-text/pastedNode.ts'

/** Reads copied HTML into plain nodes: the content of its body. Nothing in it is run or loaded. */
export const readPasted = (html: string): readonly PastedNode[] =>
  Array.from(new DOMParser().parseFromString(html, 'text/html').body.childNodes, toNode)

const toNode = (node: Node): PastedNode => ({
  attributes:
    node instanceof Element
      ? Object.fromEntries(Array.from(node.attributes, ({ name, value }) => [name, value]))
      : {},
  children: Array.from(node.childNodes, toNode),
  name: node.nodeName.toLowerCase(),
  text: node instanceof CharacterData ? node.data : '',
})
