/**
 * `npm run bench:intake -- FOLDER`: how well manuscripts are read. The folder holds manuscripts and a `truth.json` of what people
 * found in them (see docs/explanation/how-the-importer-thinks.md). Texts of others are measured where they lie and stay there.
 *
 * `npm run bench:intake -- --generated 2000`: the same over manuscripts that are made for it. `--from NUMBER` begins with another one,
 * `--seed NUMBER` makes others, `--field NAME` lists every wording of a field that was missed, and `--write FOLDER` writes the
 * manuscripts with their truth instead of measuring.
 *
 * `npm run bench:intake -- --calibrate 3000` measures anew how sure the reader may be of what it reads, and writes the table
 * src/domain/manuscripts/calibration.ts: after every change of the recognisers.
 *
 * `npm run bench:intake -- --wordings`: the wordings of single facts under src/tests/generator/wordings.
 */
import process from 'node:process'
import { parseArgs } from 'node:util'

import type { Manuscript } from './intake/readTruth.ts'

import { endProcess } from '../ops/endProcess.mjs'
import { print } from '../ops/launch/terminal.mjs'
import { calibrate } from './intake/calibrate.ts'
import { makeManuscripts, writeManuscripts } from './intake/generated.ts'
import { measure } from './intake/measure.ts'
import { printWordings } from './intake/measureWordings.ts'
import {
  printApart,
  printCalibration,
  printFields,
  printFiles,
  printGenres,
  printMisses,
} from './intake/printMeasured.ts'
import { readTruth } from './intake/readTruth.ts'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  args: process.argv.slice(2),
  options: {
    calibrate: { type: 'string' },
    field: { type: 'string' },
    from: { default: '0', type: 'string' },
    generated: { type: 'string' },
    seed: { default: '1', type: 'string' },
    wordings: { default: false, type: 'boolean' },
    write: { type: 'string' },
  },
})
const [folder] = positionals
/** Other manuscripts than those that are measured. */
const calibrationSeed = 9
const asked = {
  count: Number(values.generated ?? 0),
  from: Number(values.from),
  seed: Number(values.seed),
}

if (values.calibrate !== undefined) {
  const count = Number(values.calibrate)
  print(`${await calibrate({ count, seed: calibrationSeed })} bins of ${count} manuscripts`)
} else if (values.write !== undefined) {
  writeManuscripts(values.write, asked)
  print(`${asked.count}: ${values.write}`)
} else if (asked.count > 0) await printMeasures(makeManuscripts(asked))
else if (values.wordings) await printWordings(true)
else if (folder !== undefined) await printMeasures(readTruth(folder))
else {
  print(
    `npm run bench:intake -- FOLDER             文件夹里放稿件和 truth.json  a folder of manuscripts and truth.json
npm run bench:intake -- --generated 2000   生成的稿件  generated manuscripts; --from, --seed, --field, --write FOLDER
npm run bench:intake -- --wordings         单句写法  wordings of single facts
npm run bench:intake -- --calibrate 3000   重算把握  how sure the reader is, measured anew`,
  )
  await endProcess(2)
}
await endProcess(0)

async function printMeasures(manuscripts: readonly Manuscript[]): Promise<void> {
  const measured = []
  for (const manuscript of manuscripts) measured.push(await measure(manuscript))
  if (values.generated === undefined) printFiles(measured)
  else {
    printGenres(measured)
    printMisses(measured, values.field)
    await printWordings(false)
  }
  printFields(measured)
  printCalibration(measured)
  printApart(measured)
}
