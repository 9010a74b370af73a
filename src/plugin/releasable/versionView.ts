/** View of an earlier save, in place of Payload's: one difference view, which compares a save as a signature is compared. */
export const versionView = { Component: 'payload-newsroom/admin#VersionView' } as const
