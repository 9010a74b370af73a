/** The size of seal that home screens ask for, in pixels each way. */
export const touchSize = 180
