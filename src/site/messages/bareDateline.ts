/** A dateline without the dash after it, which a desk may write into it: `MERROW HARBOR`. */
export const bareDateline = (dateline: string): string => dateline.replace(/\s*[—–-]+\s*$/u, '')
