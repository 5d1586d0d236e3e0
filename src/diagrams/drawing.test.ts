import { expect, test } from 'vitest';
import { readDrawing, withLinks } from './drawing.ts';

const outline = { ordered: false, items: [{ text: 'A & B', station: 9 }] };
const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="320" height="200" viewBox="0 0 320 200" data-digest="0a1b" role="group">
<title>t</title>
<metadata>${JSON.stringify(outline).replace('&', '&amp;')}</metadata>
<a href="station:9"><text>A</text></a>
</svg>
`;

test('gives size, digest and outline, and the drawing without them', () => {
  const drawing = readDrawing('box.svg', svg);
  expect(drawing).toMatchObject({ width: 320, height: 200, digest: '0a1b', outline });
  expect(drawing.svg).not.toMatch(/metadata|data-digest/);
  expect(drawing.svg).toContain('viewBox="0 0 320 200" role="group"');
});

test('turns stations into addresses', () => {
  expect(withLinks(svg, (station) => `/base/line/${station}/`)).toContain('href="/base/line/9/"');
});

test('refuses what it did not draw', () => {
  expect(() => readDrawing('logo.svg', '<svg width="1" height="1"></svg>')).toThrow(
    'logo.svg:1: found no drawing of ours: remove the file and run npm run diagrams',
  );
});
