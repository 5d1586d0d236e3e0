import { expect, test } from 'vitest';
import { markArtifacts } from './artifacts.ts';

test('what is tagged stays as it is', () => {
  const content = '/P <</MCID 0>> BDC\nBT /F1 9 Tf (A \\) (b) c) Tj ET\nEMC';
  expect(markArtifacts(content)).toBe(content);
});

test('a rule is wrapped from where its path starts', () => {
  expect(markArtifacts('q 1 0 0 1 0 0 cm\n0 0 10 1 re\n10 2 l f\nQ')).toBe(
    'q 1 0 0 1 0 0 cm\n/Artifact BMC 0 0 10 1 re\n10 2 l f EMC\nQ',
  );
});

test('a clip paints nothing', () => {
  const clip = '0 0 10 10 re W n\n';
  expect(markArtifacts(`${clip}0 0 1 1 re f`)).toBe(`${clip}/Artifact BMC 0 0 1 1 re f EMC`);
});

test('untagged text is wrapped inside its text object, strings that look like operators are not', () => {
  expect(markArtifacts('BT <0102> Tj [(f) -3 (EMC)] TJ ET')).toBe(
    'BT /Artifact BMC <0102> Tj EMC /Artifact BMC [(f) -3 (EMC)] TJ EMC ET',
  );
});

test('after tagged content, what follows is untagged again', () => {
  expect(markArtifacts('/P <</MCID 1>> BDC 0 0 1 1 re f EMC /X1 Do')).toBe(
    '/P <</MCID 1>> BDC 0 0 1 1 re f EMC /Artifact BMC /X1 Do EMC',
  );
});

test('a form is left to its own tags', () => {
  expect(markArtifacts('/X1 Do /X2 Do', (name) => name === 'X1')).toBe(
    '/X1 Do /Artifact BMC /X2 Do EMC',
  );
});
