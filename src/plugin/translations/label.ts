/** Label in both languages, Chinese first. */
export const label = (zh: string, en: string) => ({ en, zh })

/** Options of a select, each `[value, 中文, English]`. */
export const options = <Value extends string>(
  ...rows: readonly (readonly [Value, string, string])[]
) => rows.map(([value, zh, en]) => ({ label: label(zh, en), value }))
