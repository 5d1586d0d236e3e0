import { charCode, numberInBase, slice } from './primordials.ts';

/** Characters that would move, hide or reorder text, as pairs of first and last code point. */
const hiding = [
  0x7f, 0x9f, 0xad, 0xad, 0x34f, 0x34f, 0x61c, 0x61c, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x180b,
  0x180f, 0x200b, 0x200f, 0x2028, 0x202e, 0x2060, 0x206f, 0x3164, 0x3164, 0xfe00, 0xfe0f, 0xfeff,
  0xfeff, 0xffa0, 0xffa0, 0xfff0, 0xfffb, 0x13430, 0x1345f, 0x1bca0, 0x1bca3, 0x1d173, 0x1d17a,
  0xe0000, 0xe0fff,
];

function hides(code: number): boolean {
  for (let at = 0; at < hiding.length; at += 2)
    if (code <= hiding[at + 1]) return code >= hiding[at];
  return false;
}

/** The code point at an index; half of a surrogate pair that stands alone is itself. */
function codePoint(text: string, index: number): number {
  const code = charCode(text, index);
  if (code < 0xd800 || code > 0xdbff || index + 1 >= text.length) return code;
  const next = charCode(text, index + 1);
  return next < 0xdc00 || next > 0xdfff ? code : (code - 0xd800) * 0x400 + next - 0xdc00 + 0x10000;
}

/**
 * Joiners shape letters of scripts that join, and emoji, and a variant chooses how a sign is drawn:
 * between or behind such they are part of the writing. Beside Latin letters they only deceive.
 */
function belongs(text: string, index: number, code: number, before: number): boolean {
  if (code === 0xfe0e || code === 0xfe0f)
    return (before >= 0x203c && before !== 0x27e9 && before !== code) || isKeycap(before);
  if (code !== 0x200c && code !== 0x200d) return false;
  if (!joins(before) || index + 1 >= text.length) return false;
  return joins(codePoint(text, index + 1));
}

function joins(code: number): boolean {
  // The brackets of a named character are no letters.
  if (code === 0x27e8 || code === 0x27e9 || isSurrogate(code)) return false;
  return code >= 0x600 && (!hides(code) || code === 0xfe0f);
}

/** Digits, # and *, which a variant turns into a key of a keypad. */
function isKeycap(code: number): boolean {
  return code === 0x23 || code === 0x2a || (code >= 0x30 && code <= 0x39);
}

/**
 * Text in which every character can be seen: control characters as their Unicode pictures (␛),
 * directional and zero-width ones as ⟨u+202e⟩. Tabs and line feeds stay.
 */
export function visible(text: string): string {
  let shown = '';
  let from = 0;
  let before = 0;
  for (let index = 0; index < text.length;) {
    const code = codePoint(text, index);
    const size = code > 0xffff ? 2 : 1;
    let instead = '';
    if (code < 0x20 && code !== 9 && code !== 10) instead = picture(code);
    else if (isSurrogate(code)) instead = named(code);
    else if (hides(code) && !belongs(text, index, code, before)) instead = named(code);
    if (instead !== '') {
      shown += slice(text, from, index) + instead;
      from = index + size;
    }
    before = instead === '' && (!hides(code) || code === 0xfe0f) ? code : 0;
    index += size;
  }
  return from === 0 ? text : shown + slice(text, from);
}

function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
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
