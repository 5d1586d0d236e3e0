import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limits } from '../limits.ts';
import { shareFragment, sharedCode } from './share.ts';

const link = async (code: string | Buffer, id = 'a/b'): Promise<string> => {
  const { deflateRawSync } = await import('node:zlib');
  return `#try=${id}~${deflateRawSync(code).toString('base64url')}`;
};

describe('a shared link', () => {
  it('holds any code, in letters that need no escaping', async () => {
    const property = fc.asyncProperty(
      fc.string({ minLength: 1, unit: 'grapheme' }),
      async (code) => {
        const fragment = (await shareFragment('topic/name', code)) ?? '';
        expect(fragment).toMatch(/^#try=topic\/name~[\w-]+$/);
        expect(await sharedCode('topic/name', fragment)).toEqual({ kind: 'code', code });
      },
    );
    await fc.assert(property, { numRuns: 50 });
  });

  it('is for one snippet', async () => {
    const fragment = (await shareFragment('topic/name', 'a')) ?? '';
    expect(await sharedCode('topic/other', fragment)).toEqual({ kind: 'nothing' });
    expect(await sharedCode('topic/other', '#elsewhere')).toEqual({ kind: 'nothing' });
  });

  it('does not unpack more than a program may hold', async () => {
    const bomb = await link(Buffer.alloc(3_000_000, 'x'));
    expect(bomb.length).toBeLessThan(8_000);
    expect(await sharedCode('a/b', bomb)).toEqual({ kind: 'damaged' });
    const characters = await link('x'.repeat(limits.program + 1));
    expect(await sharedCode('a/b', characters)).toEqual({ kind: 'damaged' });
  });

  it('holds no more lines than a page shows', async () => {
    const lines = (count: number) => link('\n'.repeat(count - 1));
    expect(await sharedCode('a/b', await lines(limits.programLines))).toMatchObject({
      kind: 'code',
    });
    expect(await sharedCode('a/b', await lines(80_000))).toEqual({ kind: 'damaged' });
    expect(await shareFragment('a/b', '\n'.repeat(80_000))).toBeNull();
  });

  it.each(['', '%%%', 'AAAA', '____', 'x'.repeat(20_000)])(
    'says that %s is damaged',
    async (payload) => {
      expect(await sharedCode('a/b', `#try=a/b~${payload}`)).toEqual({ kind: 'damaged' });
    },
  );

  it('that was cut short or is no UTF-8 is damaged', async () => {
    const whole = await link("console.log('a text of some length, and more of it')");
    expect(await sharedCode('a/b', whole)).toMatchObject({ kind: 'code' });
    expect(await sharedCode('a/b', whole.slice(0, -9))).toEqual({ kind: 'damaged' });
    expect(await sharedCode('a/b', await link(Buffer.from([0xc3, 0x28])))).toEqual({
      kind: 'damaged',
    });
  });

  it('is refused for code that is too long for a link', async () => {
    const noise = Array.from({ length: 20_000 }, (_, index) => Math.imul(index, 2654435761)).join();
    expect(await shareFragment('a/b', noise)).toBeNull();
  });
});
