import { charCode, numberInBase, slice } from './primordials.ts';

/** Characters that would move, hide or reorder text: shown by name instead. */
function hides(code: number): boolean {
  return (
    (code >= 0x7f && code <= 0x9f) ||
    code === 0x61c ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    code === 0xfeff ||
    (code >= 0xfff9 && code <= 0xfffb)
  );
}

function loneSurrogate(text: string, index: number, code: number): boolean {
  if (code < 0xd800 || code > 0xdfff) return false;
  if (code < 0xdc00) {
    const next = index + 1 < text.length ? charCode(text, index + 1) : 0;
    return next < 0xdc00 || next > 0xdfff;
  }
  const before = index > 0 ? charCode(text, index - 1) : 0;
  return before < 0xd800 || before > 0xdbff;
}

/**
 * Text in which every character can be seen: control characters as their Unicode pictures (␛),
 * directional and zero-width ones as ⟨u+202e⟩. Tabs and line feeds stay.
 */
export function visible(text: string): string {
  let shown = '';
  let from = 0;
  for (let index = 0; index < text.length; index++) {
    const code = charCode(text, index);
    let instead = '';
    if (code < 0x20 && code !== 9 && code !== 10) instead = picture(code);
    else if (hides(code) || loneSurrogate(text, index, code)) instead = named(code);
    if (instead === '') continue;
    shown += slice(text, from, index) + instead;
    from = index + 1;
  }
  return from === 0 ? text : shown + slice(text, from);
}

const pictures = '␀␁␂␃␄␅␆␇␈␉␊␋␌␍␎␏␐␑␒␓␔␕␖␗␘␙␚␛␜␝␞␟';

function picture(code: number): string {
  return slice(pictures, code, code + 1);
}

function named(code: number): string {
  const zeros = code < 0x100 ? '00' : code < 0x1000 ? '0' : '';
  return `⟨u+${zeros}${numberInBase(code, 16)}⟩`;
}

/** A string as it would be written in a program, cut at `longest` characters. */
export function quoted(text: string, longest: number): string {
  const kept = text.length > longest ? slice(text, 0, longest) : text;
  let shown = '';
  let from = 0;
  for (let index = 0; index < kept.length; index++) {
    const code = charCode(kept, index);
    if (code !== 10 && code !== 9 && code !== 39 && code !== 92) continue;
    const escape = code === 10 ? '\\n' : code === 9 ? '\\t' : code === 39 ? "\\'" : '\\\\';
    shown += slice(kept, from, index) + escape;
    from = index + 1;
  }
  const rest = `'${visible(shown + slice(kept, from))}'`;
  return text.length > longest ? `${rest}… ${text.length - longest} more characters` : rest;
}
