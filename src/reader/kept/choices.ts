import { joinLatest, latestOf, now, type Latest } from './latest.ts';
import { readKept, writeKept } from './storage.ts';

/** What a reader has set or ticked, by name: rows of the plan, how many new cards a day. */
export type Choice = string | number | boolean;
export type Choices = Readonly<Record<string, Latest<Choice>>>;

const name = 'choices';

export function keptChoices(): Choices {
  return choicesOf(readKept(name));
}

/** What was chosen under a name; undefined where nothing was. */
export function keptChoice(what: string): Choice | undefined {
  return keptChoices()[what]?.[0];
}

/** Whether it was kept: storage may be full or forbidden. */
export function keepChoice(what: string, choice: Choice): boolean {
  return writeKept(name, { ...keptChoices(), [what]: [choice, now()] });
}

/** Joins a copy's choices with those here: the later of each. Whether they were kept. */
export function joinChoices(copied: Choices): boolean {
  return writeKept(name, joinLatest(keptChoices(), copied));
}

/** Choices as they are kept or copied. */
export function choicesOf(kept: unknown): Choices {
  return latestOf(kept, isChoice);
}

function isChoice(value: unknown): value is Choice {
  return ['string', 'number', 'boolean'].includes(typeof value);
}
