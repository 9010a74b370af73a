/** Hooks of a field that belongs to one document alone: a copy begins without its value. */
export const leftBehind = { beforeDuplicate: [() => null] }
