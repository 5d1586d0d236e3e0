import type { NewsItem, Product } from './brief.ts';
import type { Entry } from './entry.ts';
import { entriesOf } from './entries.ts';
import { aside, enumeration } from './enumeration.ts';
import { plainOf, plainText } from './rich-text.ts';
import { splitBoldStart, splitLabel } from './label.ts';
import type { Reading } from './reading.ts';
import { slugOf } from './slug.ts';

/** The bullets below "Core Products", or what is enumerated after it. */
export function readProducts(entries: readonly Entry[], reading: Reading): Product[] {
  return entries.flatMap(({ line, text, blocks }) => [
    ...enumeration(text.plain).map((part) => toProduct(partAsEntry(part, line), reading)),
    ...entriesOf(blocks)
      .filter(({ whole, label }) => whole.plain !== '' || label !== undefined)
      .map((entry) => toProduct(entry, reading)),
  ]);
}

/** A name in the quotation marks of its language. */
const QUOTED = /^[「『“„"«‹]\s?([^「」『』“”„"«»‹›]+?)\s?[」』”“"»›]$/u;

function toProduct(entry: Entry, reading: Reading): Product {
  const split =
    entry.label === undefined ? splitLabel(entry.whole) : { label: entry.label, text: entry.text };
  const { label, text } = split ?? splitBoldStart(entry.whole) ?? { label: '', text: entry.whole };
  const found = aside(text.plain);
  const written = label || (found?.before ?? text.plain) || text.plain;
  const name = written.replace(QUOTED, '$1');
  const around = found && [label && found.before, found.after].filter(Boolean).join(' ');
  const rest = found?.isExample ? around : label ? text.plain : found ? found.inside : '';
  const description = rest?.replace(/^[\s,;:.–—-]+/u, '') ?? '';
  return {
    id: reading.id('product', slugOf(name)),
    line: entry.line,
    name,
    ...(found?.isExample && found.inside !== '' && { example: found.inside }),
    ...(description !== '' && { description }),
  };
}

function partAsEntry(part: string, line: number): Entry {
  const text = plainText(part);
  return { kind: 'item', line, whole: text, text, blocks: [] };
}

const LAUNCH =
  /\b(?:launch|releas|introduc|unveil|announc|lanc|lanz|veröffentlich|vorgestellt|stellt)\p{L}*|출시|공개|発売|リリース|発表/iu;
const LAUNCHED_NAME =
  /\b(?:launched|released|introduced|unveiled|announced) ((?:\p{Lu}[\p{L}\p{N}-]*(?: |(?=[,.;])|$))+)/u;

/** The name to call the product by on every page. */
export function productName(
  products: readonly Product[],
  news: readonly NewsItem[],
  company: string,
  role = '',
): string {
  const own = products.find(({ name, example }) => role.includes(example ?? name));
  if (own) return own.example ?? own.name;
  const example = products.find((product) => product.example !== undefined)?.example;
  return example ?? launched(news) ?? products[0]?.name ?? company;
}

function launched(news: readonly NewsItem[]): string | undefined {
  for (const { text } of news) {
    if (!LAUNCH.test(text.plain)) continue;
    const named = text.inline.find(({ kind }) => kind === 'emphasis' || kind === 'strong');
    if (named) return plainOf([named]);
    const words = LAUNCHED_NAME.exec(text.plain)?.[1]?.trim();
    if (words) return words;
  }
  return undefined;
}
