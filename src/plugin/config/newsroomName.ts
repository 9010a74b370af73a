import type { PayloadRequest } from 'payload'

/**
 * Reads the name of the newsroom, as its pages print it, from its settings.
 *
 * @returns an empty string where none is set
 */
export async function newsroomName(req: PayloadRequest): Promise<string> {
  const { name } = (await req.payload.findGlobal({
    slug: 'site-settings',
    depth: 0,
    // The name of the paper is public.
    overrideAccess: true,
    req,
  })) as { name?: unknown }
  return typeof name === 'string' ? name : ''
}
