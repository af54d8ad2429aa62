import { z } from 'zod'
import { outputSchema } from '../output/schema.ts'

/** `cooptool schema`: the JSON Schema of one line of JSON Lines, or of an item of the array. */
export async function runSchema(): Promise<number> {
  const schema = z.toJSONSchema(outputSchema(), { target: 'draft-7' })
  process.stdout.write(`${JSON.stringify(schema, null, 2)}\n`)
  return 0
}
