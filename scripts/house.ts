/** `npm run house`: draws the rooms and who may import whom (house.mjs) into ARCHITECTURE.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { withDrawing } from './house/drawing.ts';

const file = 'ARCHITECTURE.md';
writeFileSync(file, withDrawing(readFileSync(file, 'utf8')));
console.log(`${file}: the house is drawn`);
