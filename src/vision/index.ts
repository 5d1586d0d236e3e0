export { Random } from './random.ts';
export type { Matrix, Vector } from './check.ts';
