import type { Company, Fact, KnownSection } from './brief.ts';
import { companyName } from './company-name.ts';
import type { Entry } from './entry.ts';
import { entriesOf } from './entries.ts';
import { isField } from './fields.ts';
import type { Field } from './fields.ts';
import { partsOf, readOffices } from './offices.ts';
import { foundedIn, headquartersIn } from './origin.ts';
import { readProducts } from './products.ts';
import type { Reading } from './reading.ts';
import type { Outline } from './sections.ts';
import { gist, slugOf } from './slug.ts';

export function readCompany(
  section: KnownSection,
  title: Outline['title'],
  reading: Reading,
): Company {
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
