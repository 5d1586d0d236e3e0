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
  const { code } = transformSync(onlyEnglish(withoutElements(source)), {
    treeShaking: true,
    minify: true,
    format: 'iife',
  });
  return code;
}

/** The words of all languages, and the reading of language tags that chooses among them, make way for English. */
function onlyEnglish(source: string): string {
  const begin = /var [\w$]+=\{\};[\w$]+\([\w$]+,\{comments:/.exec(source)?.index;
  const choice =
    /function (?<name>[\w$]+)\((?<tag>[\w$]+)\)\{if\(!\k<tag>\)return (?<all>[\w$]+)\.en;.*?return \k<all>\.en\}/s.exec(
      source,
    );
  const english = /\{placeholder:"Search",[^{}]*\}/.exec(source)?.[0];
  if (begin === undefined || !choice?.groups || !english) return notFound('the English words');
  const one = `function ${choice.groups.name ?? ''}(){return{language:"en",direction:"ltr",...${english}}}`;
  return source.slice(0, begin) + one + source.slice(choice.index + choice[0].length);
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
