/** Leaves out what is undefined, so that absent values are absent and not null. */
export function optional<T extends object>(value: T): Optional<T> {
  const kept = Object.entries(value).filter(([, item]) => item !== undefined)
  return Object.fromEntries(kept) as Optional<T>
}

type Optional<T> = {
  [K in keyof T as undefined extends T[K] ? never : K]: T[K]
} & { [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined> }
