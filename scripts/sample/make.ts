import { mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { buildShowroom } from './build-showroom.ts'

const output = fileURLToPath(new URL('../../resources/sample/', import.meta.url))

await mkdir(output, { recursive: true })
const showroom = buildShowroom()
await writeFile(`${output}showroom.json`, `${JSON.stringify(showroom, null, 2)}\n`)
console.log(`${showroom.products.length} products of ${showroom.producers.length} producers`)
