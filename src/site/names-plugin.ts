import { fillNames, type Names } from './names.ts';

/** Fills the brief's names into the text of every page. */
export function namesPlugin(names: Names) {
  return {
    name: 'brief-names',
    text(node: { value: string }) {
      const value = fillNames(node.value, names);
      return value === node.value ? undefined : { type: 'text' as const, value };
    },
  };
}
