import { makeManuscripts } from '/work/wt/edges/src/bench/intake/generated.ts'
import { measure } from '/work/wt/edges/src/bench/intake/measure.ts'
const fields = new Set(process.argv[3]!.split(','))
for (const m of makeManuscripts({count: Number(process.argv[2]), from: 0, seed: 2})) { const r = await measure(m)
 const text = m.readBytes().toString()
 const wrong = (r.calibration as any[]).filter(c=>!c.isRight)
 if (wrong.length>6) continue
 for (const c of wrong) if (fields.has(c.field)) { const v=String(c.value); const i=text.indexOf(v); console.log(c.field, v, c.confidence, m.file, '\n     ', text.split('\n').filter(l=>l.includes(v)).map(l=>{const k=l.indexOf(v);return l.slice(Math.max(0,k-25),k+40)}).join(' || ')) } }
