const units = 'px|ms|mm|µm|cm|kB|MB|GB|TB|USD|dB|Hz|kHz|W|s|min|h';

/**
 * Prose in which no line breaks between a number and its unit, or around a ×. A text that begins
 * with a unit goes on after a computed number.
 */
export function heldQuantities(text: string): string {
  return text
    .replaceAll(' × ', '\u00a0×\u00a0')
    .replace(new RegExp(`(?<=\\d) (?=(?:${units})\\b|%)`, 'g'), '\u00a0')
    .replace(/^ (?=(?:px|ms|mm|kB|MB|GB|TB|USD|dB)\b|%)/, '\u00a0');
}
