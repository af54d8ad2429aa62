#!/usr/bin/env bash
# Packs the package, installs the tarball in an empty folder without anything else, and does the main job there.
# usage: try-package.sh FOLDER (made anew)
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
folder=$1
mkdir -p "$folder"
tarball=$(cd "$root" && npm pack --silent --ignore-scripts --pack-destination "$folder")
# As publishers and compilers see it: exports that lead somewhere, types that fit them, in modules.
(cd "$root" && npx publint --strict "$folder/$tarball" && npx attw --profile esm-only "$folder/$tarball" > "$folder/attw.txt") ||
  { cat "$folder/attw.txt"; exit 1; }
cd "$folder"
printf '{ "name": "try", "private": true, "type": "module" }\n' > package.json
npm install --silent --no-audit --no-fund --omit=dev "./$tarball"
size=$(du -sm node_modules | cut -f 1)
echo "$size MB installed"
[ "$size" -le 15 ] || { echo 'more than 15 MB'; exit 1; }

npx cooptool --version
npx cooptool extract "$root/seeds" --jsonl | node -e '
  const lines = require("fs").readFileSync(0, "utf8").trim().split("\n").map(line => JSON.parse(line))
  if (lines.length !== 5 || lines.some(line => line.error || !line.title)) throw new Error("the seeds were not extracted")
'
npx cooptool clean "$root/seeds/003_73349ed341e8a8d1.txt" | head -1
cat > library.js <<'JS'
import { clean, extract, split } from 'cooptool'
const text = `Trao quà cho hộ nghèo huyện Cao Lộc

Ngày 5/3/2024, ông Trần Văn Nam, Chủ tịch Hội Chữ thập đỏ Việt Nam, trao 20 suất quà cho các hộ nghèo trên địa bàn huyện. Mỗi suất trị giá 500.000 đồng.`
const { dates, statistics } = extract(text)
if (dates[0].value !== '2024-03-05' || statistics[0].value !== 20) throw new Error('the library does not extract')
if (split(text).blocks.length === 0 || clean(text) === '') throw new Error('the library does not split')
JS
node library.js
cat > library.ts <<'TS'
import { clean, type DocumentOutput, extract, split } from 'cooptool'
import { extractAll, readDumps } from 'cooptool/corpus'

const page: DocumentOutput = extract('Ngày 5/3/2024', { plain: true })
export const found: (string | null)[] = [page.dates?.[0]?.value ?? null, clean('x'), split('x').title]
for await (const { document } of extractAll(readDumps(['x']))) found.push(document?.title ?? null)
TS
"$root/node_modules/.bin/tsc" --noEmit --strict --module nodenext --target es2023 --skipLibCheck false library.ts
npx cooptool report "$root/seeds" -o report.html
grep -q '<h1 tabindex="-1">5 documents</h1>' report.html
[ -s node_modules/cooptool/dist/man/cooptool.1 ]
echo 'the packed package works alone'
