/** What the panel asks of Payload's server action. The rest of what it knows is for languages, folders and timers of its own. */
const panelFunctions: ReadonlySet<string> = new Set([
  'form-state',
  'get-default-layout',
  'render-document',
  'render-document-slots',
  'render-field',
  'render-list',
  'render-widget',
  'slugify',
  'table-state',
])

/**
 * Whether the newsroom's panel asks for a server function of this name. Payload looks names up in a plain object, and so
 * answers anybody who asks for `constructor` with the request, the permissions and the parts of the panel.
 */
export const isAllowedServerFunction = (name: unknown): boolean =>
  typeof name === 'string' && panelFunctions.has(name)
