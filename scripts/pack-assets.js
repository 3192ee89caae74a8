// Lays a Brotli and a gzip twin beside every built script and style sheet, so that the server never packs them again.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

export function packAssets(folder) {
  for (const name of readdirSync(folder).filter((one) => /\.(js|css|svg|json)$/.test(one))) {
    const plain = readFileSync(`${folder}/${name}`)
    const br = brotliCompressSync(plain, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: plain.length > 200_000 ? 9 : 11,
        [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
      },
    })
    if (br.length < plain.length) writeFileSync(`${folder}/${name}.br`, br)
    const gzip = gzipSync(plain, { level: 9 })
    if (gzip.length < plain.length) writeFileSync(`${folder}/${name}.gz`, gzip)
  }
}
