/** `node e2e/pdf/judge-all.ts`: lets veraPDF judge every PDF of `dist`; the handbook takes two minutes. */
import { globSync } from 'node:fs';
import { bringVeraPdf, judge } from './verapdf.ts';

if (!bringVeraPdf()) throw new Error('veraPDF is not here: install a JDK and Maven');
const judgements = judge(globSync('dist/pdf/*.pdf').toSorted()).trim();
console.log(judgements);
if (judgements.split('\n').some((line) => !line.endsWith(': conforms'))) process.exitCode = 1;
