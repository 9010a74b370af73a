/** A slug as Payload's types want it: they know the host's own collections only, and the plugin's are among them. */
export const hostSlug = (slug: string) => slug as never
