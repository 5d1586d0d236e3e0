import { expect, test } from 'vitest';
import { withoutHtmlMarks } from './html-marks.ts';
import { outsideCode } from './outside-code.ts';
import { withoutPandocMarks } from './pandoc-marks.ts';

test.each([
  ['# Role {#role .unnumbered}', '# Role'],
  ['[]{#_Toc1 .anchor}**1. Overview**', '**1. Overview**'],
  ['[[Acme]{.underline}]{custom-style="Strong"} sells', 'Acme sells'],
  ['[news](https://acme.example){.ref target="_blank"}', '[news](https://acme.example)'],
  ['::: {custom-style="List Paragraph"}', ''],
  [':::', ''],
  ['the 3^rd^ of H~2~O, x^2^', 'the 3rd of H2O, x2'],
  ['**Optics** -- lenses --- light', '**Optics** – lenses — light'],
  ['| --- | :-- |', '| --- | :-- |'],
  ['~500 to ~600, 2^10 and a set {a, b}', '~500 to ~600, 2^10 and a set {a, b}'],
])('of what pandoc writes, %j is %j', (line, read) => {
  expect(withoutPandocMarks(line)).toBe(read);
});

test.each([
  ['<h2 align="center">Topics</h2>', '## Topics'],
  ['<ul><li><b>Weaving</b>: warp</li>', '- **Weaving**: warp'],
  ['one<br/>two <em>three</em>', 'one two *three*'],
  ['<img src="a.png" alt="A chart" />', 'A chart'],
  ['<script>alert(1)</script> List<String> a < b', '<script>alert(1)</script> List<String> a < b'],
])('of HTML, %j is %j', (line, read) => {
  expect(withoutHtmlMarks(line)).toBe(read);
});

test('code is left as it is written', () => {
  const lines = ['a `<br>` b', '```', '<br>', '````', '<br>', '`` `<br>` `` and <br>'];
  expect(outsideCode(lines, (text) => text.replaceAll('<br>', '!'))).toEqual([
    'a `<br>` b',
    '```',
    '<br>',
    '````',
    '!',
    '`` `<br>` `` and !',
  ]);
});
