import type { Engine } from './engine.ts';

let made: Engine | undefined;

/** The engine that the dialog asks: the Component UI makes it and keeps it to itself. */
export function engine(): Engine {
  if (!made) throw new Error('search: asked before the Component UI made the engine');
  return made;
}

export function keepEngine(one: Engine): Engine {
  made = one;
  return one;
}
