import type { Company, Fact, KnownSection, Office, Stated } from './brief.ts';
import { companyName } from './company-name.ts';
import type { Entry } from './entries.ts';
import { entriesOf } from './entries.ts';
import { aside, enumeration } from './enumeration.ts';
import { isField } from './fields.ts';
import type { Field } from './fields.ts';
import { foundedIn, headquartersIn } from './origin.ts';
import { readProducts } from './products.ts';
import type { Reading } from './reading.ts';
import { gist, slugOf } from './slug.ts';

export function readCompany(section: KnownSection, title: string, reading: Reading): Company {
  const entries = entriesOf(section.blocks);
  const prose = entries.find(({ kind }) => kind === 'prose');
  const { name, line } = companyName(section, entries, title, reading);
  const listed = entries.filter(({ kind }) => kind !== 'prose');
  const facts = listed.map((entry) => toFact(entry, reading));
  const entryOf = (field: Field): Entry | undefined =>
    listed.find(({ label }) => isField(label, field));
  const factOf = (field: Field): Fact | undefined =>
    facts.find(({ label }) => isField(label, field));

  const founded = foundedIn(factOf('founded'), prose, reading);
  const stated = headquartersIn(factOf('headquarters'), prose, reading);
  const offices = readOffices(entryOf('offices'), stated?.value, reading);
  const main = offices.find(({ isHeadquarters }) => isHeadquarters);
  const headquarters = stated ?? (main && { id: main.id, line: main.line, value: main.city });
  const employees = factOf('employees');
  return {
    id: reading.id('company'),
    line,
    name,
    ...(prose && {
      summary: { id: reading.id('company-summary'), line: prose.line, text: prose.whole },
    }),
    ...(founded && { founded }),
    ...(headquarters && { headquarters }),
    ...(employees && { employees }),
    offices,
    industries: partsOf(entryOf('industries')).map(({ line, value }) => ({
      id: reading.id('industry', slugOf(value)),
      line,
      value,
    })),
    products: readProducts(
      listed.filter(({ label }) => isField(label, 'products')),
      reading,
    ),
    facts,
  };
}

function toFact(entry: Entry, reading: Reading): Fact {
  const { line, label, text, blocks } = entry;
  const id = reading.id('company', slugOf(label ?? '') || gist(text.plain));
  const items = entriesOf(blocks).map((inner) => toFact(inner, reading));
  return { id, line, ...(label !== undefined && { label }), value: text, items };
}

/** The parts of "A, B, C", or the bullets below it, each with its line. */
function partsOf(entry: Entry | undefined): Omit<Stated<string>, 'id'>[] {
  if (entry === undefined) return [];
  const written = enumeration(entry.text.plain).map((value) => ({ line: entry.line, value }));
  const nested = entriesOf(entry.blocks).map(({ line, whole, label }) => ({
    line,
    value: whole.plain || (label ?? ''),
  }));
  return [...written, ...nested].filter(({ value }) => value !== '');
}

const HEADQUARTERS =
  /\b(?:hq|headquarters?|head office|main office|hauptsitz|zentrale|siège|sede)\b|본사|本社/iu;

function readOffices(
  entry: Entry | undefined,
  headquarters: string | undefined,
  reading: Reading,
): Office[] {
  const offices = partsOf(entry).map(({ line, value }) => {
    const found = aside(value);
    const isMarked = HEADQUARTERS.test(found ? found.inside : value);
    const city = found ? found.before : value.replace(HEADQUARTERS, '').replace(/[\s:：–-]+$/u, '');
    const note = found && !isMarked ? { note: found.inside } : {};
    return {
      id: reading.id('office', slugOf(city)),
      line,
      city,
      isHeadquarters: isMarked,
      ...note,
    };
  });
  if (headquarters === undefined || offices.some(({ isHeadquarters }) => isHeadquarters)) {
    return offices;
  }
  return offices.map((office) => ({
    ...office,
    isHeadquarters: headquarters.startsWith(office.city),
  }));
}
