import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { storageStandIn } from './stand-in.ts';

/** A window that runs the script and then a question. */
function ask(storage: PropertyDescriptor, question: string): unknown {
  const window = {};
  for (const name of ['localStorage', 'sessionStorage'])
    Object.defineProperty(window, name, { configurable: true, ...storage });
  return runInNewContext(`${storageStandIn};${question}`, Object.assign(window, { window }));
}

describe('the stand-in for storage', () => {
  const forbidden: PropertyDescriptor = {
    get() {
      throw new DOMException('forbidden', 'SecurityError');
    },
  };

  it('holds what is put into it, as text, and forgets what is removed', () => {
    const question = `localStorage.setItem('a', 1); const held = localStorage.getItem('a');
      localStorage.removeItem('a'); [held, localStorage.getItem('a'), sessionStorage.forgets].join()`;
    expect(ask(forbidden, question)).toBe('1,,true');
  });

  it('stays away where there is storage', () => {
    const own = { getItem: () => 'own' };
    expect(ask({ value: own }, `localStorage.getItem('a')`)).toBe('own');
  });
});
