import { findDate } from './date.ts';

const NUMBER = /^(?:\d{1,2}(?:\.\d{1,2})+\.?|\d{1,2}[.)]|[IVX]{1,4}\.)\s+(?=\p{L})/u;

/** "5.1 Pipeline Design" without its number; "14. März 2025" keeps its day. */
export function withoutNumber(name: string): string {
  return !NUMBER.test(name) || findDate(name) ? name : name.replace(NUMBER, '');
}
