import { expect, test } from 'vitest';
import { trimmedComponentUi } from './component-ui.ts';

/** Shaped as Pagefind builds its Component UI. */
const source = (elements: readonly string[]) =>
  `"use strict";(()=>{var all={};var e={};def(e,{comments:()=>c});var ko={placeholder:"검색"},en={placeholder:"Search",clear_search:"Clear"},words={en,ko};` +
  `function choose(t){if(!t)return words.en;for(let l of [t])if(words[l])return words[l];return words.en}class Base extends HTMLElement{}` +
  `set(all,{${elements.map((_, index) => `P${index}:()=>C${index},`).join('')}Last:()=>Base});` +
  elements
    .map(
      (name, index) =>
        `var C${index}=class extends Base{name(){return choose().placeholder+"-${name}-"}};` +
        `customElements.get("${name}")||customElements.define("${name}",C${index});`,
    )
    .join('') +
  'window.PagefindComponents=all})();';

const unused = ['config', 'filter-dropdown', 'modal-trigger', 'searchbox'].map(
  (name) => `pagefind-${name}`,
);

test('keeps what the dialog uses and drops the rest', () => {
  const trimmed = trimmedComponentUi(source(['pagefind-modal', ...unused]));
  expect(trimmed).toContain('-pagefind-modal-');
  expect(trimmed).toContain('Search');
  expect(trimmed).not.toContain('검색');
  for (const name of unused) expect(trimmed).not.toContain(name);
});

test('says so when Pagefind has changed', () => {
  expect(() => trimmedComponentUi(source(['pagefind-modal']))).toThrow(
    /did not find pagefind-config/,
  );
  expect(() => trimmedComponentUi('let other;')).toThrow(/the function around it/);
});
