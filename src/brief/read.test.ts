import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readBrief } from './read.ts';

const directory = mkdtempSync(join(tmpdir(), 'brief-'));
afterAll(() => {
  rmSync(directory, { recursive: true });
});

function read(name: string, content?: string | Uint8Array): ReturnType<typeof readBrief> {
  if (content !== undefined) writeFileSync(join(directory, name), content);
  return readBrief({ BRIEF: name }, directory);
}

test('without BRIEF it is the project’s own', () => {
  expect(readBrief({}).brief.source.file).toBe('seeds/xyz-tech.md');
  expect(readBrief({ BRIEF: '' }).brief.source.file).toBe('seeds/xyz-tech.md');
});

test('a folder stands for the brief.md in it', () => {
  mkdirSync(join(directory, 'mine'));
  writeFileSync(join(directory, 'mine/brief.md'), '# About us\n**Acme**\n# Topics\n- Anvils\n');
  expect(read('mine').brief.source.file).toBe('mine/brief.md');
});

test('a byte order mark is no part of the first line', () => {
  const { brief } = read('bom.md', '\uFEFF# About 한빛\n**한빛**\n# 주제\n- 가\n');
  expect(brief.source).toEqual({
    file: 'bom.md',
    lines: ['# About 한빛', '**한빛**', '# 주제', '- 가'],
  });
});

describe('what is no readable file is refused in one line', () => {
  test.each([
    ['none.md', undefined, '1: found no such file; let BRIEF name a Markdown file'],
    [
      '.',
      undefined,
      '1: found a directory without brief.md; write the brief there, or let BRIEF name a Markdown file',
    ],
    [
      'empty.md',
      '',
      '1: found an empty file; write at least a "# Company Overview" and a "# Likely Interview Topics"',
    ],
    [
      'utf16.md',
      Uint8Array.of(0xff, 0xfe, 0x23, 0),
      '1: found text in UTF-16; save the file as UTF-8',
    ],
    [
      'latin1.md',
      Uint8Array.of(0x23, 0x20, 0x61, 0x0a, 0x4d, 0xe4, 0x72, 0x7a),
      '2: found bytes that are not UTF-8; save the file as UTF-8',
    ],
    [
      'cut.md',
      Uint8Array.of(0x23, 0x20, 0xed, 0x95),
      '1: found bytes that are not UTF-8; save the file as UTF-8',
    ],
    [
      'binary.md',
      Uint8Array.of(0x23, 0x0a, 0x00, 0x01),
      '2: found binary data; name a Markdown file in UTF-8',
    ],
    [
      'huge.md',
      'a'.repeat(4_000_001),
      '1: found more than a million characters; write a brief of a few pages',
    ],
  ])('%s', (name, content, message) => {
    expect(() => read(name, content)).toThrow(
      expect.objectContaining({ name: 'BriefError', message: `${name}:${message}` }),
    );
  });

  test('a link that leads back to itself', () => {
    symlinkSync('circle.md', join(directory, 'circle.md'));
    expect(() => read('circle.md')).toThrow(
      'circle.md:1: found a link that leads back to itself; let BRIEF name a Markdown file',
    );
  });

  test('a name that no file can have', () => {
    expect(() => read('a'.repeat(5_000))).toThrow('found a name that is too long for a file');
  });

  test('a path through a file', () => {
    mkdirSync(join(directory, 'inner'), { recursive: true });
    writeFileSync(join(directory, 'file.md'), '# a');
    expect(() => read('file.md/brief.md')).toThrow('file.md/brief.md:1: found no such file');
  });
});
