import { transformSync } from 'esbuild';

/** Elements of Pagefind's Component UI that the dialog does not use. */
const unused = [
  'pagefind-config',
  'pagefind-filter-dropdown',
  'pagefind-modal-trigger',
  'pagefind-searchbox',
];

/**
 * Leaves out of Pagefind's Component UI what no reader of the site needs, over half of it: the words
 * of other languages than the handbook's, and the elements that the dialog does not use.
 *
 * @throws Error when an element is not where it was looked for, as after an update of Pagefind
 */
export function trimmedComponentUi(source: string): string {
  const { code } = transformSync(withoutElements(onlyEnglish(source)), {
    treeShaking: true,
    minify: true,
    format: 'iife',
  });
  return code;
}

function onlyEnglish(source: string): string {
  return source.replace(/\{placeholder:(?:"(?:[^"\\]|\\.)*"|`[^`]*`|[^{}"`])*\}/g, (strings) =>
    strings.includes('placeholder:"Search"') ? strings : '{}',
  );
}

/** Its body as top-level code, where what is named nowhere can be told and dropped. */
function withoutElements(source: string): string {
  const wrapped = /^"use strict";\(\(\)=>\{(?<body>.*)\}\)\(\);\s*$/s.exec(source);
  let body = wrapped?.groups?.body ?? notFound('the function around it');
  for (const name of unused) {
    const definition = new RegExp(
      `customElements\\.get\\("${name}"\\)\\|\\|customElements\\.define\\("${name}",(?<constructor>[\\w$]+)\\);`,
    );
    const found = definition.exec(body)?.groups?.constructor ?? notFound(name);
    body = body.replace(definition, '').replace(`:()=>${found},`, ':()=>null,');
  }
  return body;
}

function notFound(what: string): never {
  throw new Error(
    `search: did not find ${what} in Pagefind's Component UI; see src/search/component-ui.ts`,
  );
}
