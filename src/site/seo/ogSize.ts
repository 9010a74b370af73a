/** The size of picture that networks and chat windows ask for. */
export const ogSize = { height: 630, width: 1200 } as const
