/** `npm run brief -- ad.txt [--into brief.md]`: a draft of a brief from a pasted advertisement, to be corrected. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { draftBrief } from '../src/brief/draft/draft.ts';

const { values, positionals } = parseArgs({
  options: { into: { type: 'string' } },
  allowPositionals: true,
});
const [file] = positionals;
if (file === undefined || !existsSync(file)) {
  const found = file === undefined ? 'no file' : `no file "${file}"`;
  console.error(`Found ${found}: write "npm run brief -- advertisement.txt".`);
  process.exit(1);
}
if (values.into !== undefined && existsSync(values.into)) {
  console.error(
    `Found ${values.into}, which we do not overwrite: write another name after --into.`,
  );
  process.exit(1);
}
const { markdown, guesses } = draftBrief(readFileSync(file, 'utf8'));
if (values.into === undefined) process.stdout.write(markdown);
else writeFileSync(values.into, markdown);
console.error(`\nGuessed from ${file}; correct what is wrong:`);
for (const guess of guesses) console.error(`  ${guess}`);
