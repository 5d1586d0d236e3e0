import { limits } from '../limits.ts';
import { field, labelJson, numberJson } from './encode.ts';
import { isArray, isFinite } from './primordials.ts';

const sides = ['left', 'top', 'right', 'bottom'];

/**
 * The boxes among a call's arguments, as JSON: those of the parameters that have a name here, one box
 * or a list of them.
 */
export function boxesJson(args: readonly unknown[], names: readonly string[]): string {
  let json = '';
  let count = 0;
  const add = (value: unknown, label: string): void => {
    if (count === limits.argumentBoxes || !isBox(value)) return;
    let box = field('label', labelJson(label));
    for (let side = 0; side < 4; side++) box += `,${field(sides[side], numberJson(value[side]))}`;
    json += `${count++ > 0 ? ',' : ''}{${box}}`;
  };
  for (let at = 0; at < names.length && at < args.length; at++) {
    const [name, value] = [names[at], args[at]];
    if (name === '') continue;
    const list: readonly unknown[] | null = isArray(value) ? value : null;
    if (list === null || isBox(value)) add(value, name);
    else for (let index = 0; index < list.length; index++) add(list[index], `${name}[${index}]`);
  }
  return `[${json}]`;
}

function isBox(value: unknown): value is readonly number[] {
  if (!isArray(value) || value.length !== 4) return false;
  for (let side = 0; side < 4; side++)
    if (typeof value[side] !== 'number' || !isFinite(value[side] as number)) return false;
  return true;
}
