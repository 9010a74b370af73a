import { makeManuscripts } from '/work/wt/edges/src/bench/intake/generated.ts'
import { measure } from '/work/wt/edges/src/bench/intake/measure.ts'
import { readTruth } from '/work/wt/edges/src/bench/intake/readTruth.ts'
const arg = process.argv[2]!
const ms = /^\d+$/.test(arg) ? makeManuscripts({count: Number(arg), from: 0, seed: 1}) : readTruth(arg)
const by = new Map<string,{n:number;wrong:string[]}>()
for (const m of ms) { const r = await measure(m)
 for (const c of r.calibration as any) { const e = by.get(c.field) ?? {n:0,wrong:[]}; by.set(c.field,e); e.n++; if(!c.isRight) e.wrong.push(`${c.confidence} ${JSON.stringify(c.value)} ${m.file}`) } }
for (const [f,e] of by) console.log(f, e.n, e.wrong.length, '\n    '+e.wrong.slice(0,14).join('\n    '))
