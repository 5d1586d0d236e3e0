import { describe, expect, it } from 'vitest';
import { shareFragment, sharedCode } from './share.ts';

describe('a shared link', () => {
  it('holds any code, in letters that need no escaping', async () => {
    const code = "console.log('<b>é✓ 기판</b>');\n// end";
    const fragment = (await shareFragment('topic/name', code)) ?? '';
    expect(fragment).toMatch(/^#try=topic\/name~[\w-]+$/);
    expect(await sharedCode('topic/name', fragment)).toBe(code);
  });

  it('is for one snippet', async () => {
    const fragment = (await shareFragment('topic/name', 'a')) ?? '';
    expect(await sharedCode('topic/other', fragment)).toBeNull();
  });

  it('does not unpack more than a program may hold', async () => {
    const { deflateRawSync } = await import('node:zlib');
    const bomb = deflateRawSync(Buffer.alloc(3_000_000)).toString('base64url');
    expect(bomb.length).toBeLessThan(8_000);
    expect(await sharedCode('a/b', `#try=a/b~${bomb}`)).toBeNull();
  });

  it.each(['#try=a/b~', '#try=a/b~%%%', '#try=a/b~AAAA', '#elsewhere'])(
    'gives nothing for %s',
    async (fragment) => {
      expect((await sharedCode('a/b', fragment)) ?? '').toBe('');
    },
  );

  it('is refused for code that is too long for a link', async () => {
    const noise = Array.from({ length: 20_000 }, (_, index) => Math.imul(index, 2654435761)).join();
    expect(await shareFragment('a/b', noise)).toBeNull();
  });
});
