import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { shippedPackagesFile } from '../scripts/shipped-packages.ts';

test('every package that the build ships is listed with its licence', () => {
  const shipped = JSON.parse(readFileSync(shippedPackagesFile, 'utf8')) as string[];
  const listed = readFileSync('THIRD-PARTY.md', 'utf8');
  const missing = shipped.filter((name) => !listed.includes(`| ${name} |`));
  expect(missing, 'run `npm run licences` and commit THIRD-PARTY.md').toEqual([]);
});
