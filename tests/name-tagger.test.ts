import { expect, test } from 'vitest'
import { openNameTagger } from '../src/corpus/index.ts'
import { extract } from '../src/index.ts'

const TEXT = 'Bà Trần Thị Lan đến Paris. Cùng ngày, tiền đạo Kylian Mbappé ghi bàn.'

test.each([{}, { openOnly: true }])('the tagger of the package finds names for extract: %j', async options => {
  const tagger = await openNameTagger(options)
  const { people } = extract(TEXT, { plain: true, only: ['people'], tagger })
  expect(people?.map(({ name }) => name)).toEqual(['Trần Thị Lan', 'Kylian Mbappé'])
})
