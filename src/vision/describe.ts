/** A typed array whose items are numbers. */
export type NumberArray =
  | Float64Array
  | Float32Array
  | Int32Array
  | Uint32Array
  | Int16Array
  | Uint16Array
  | Int8Array
  | Uint8Array
  | Uint8ClampedArray;

const longest = 80;

/** What was found, in a few words: the value where it is short, else the kind and size of it. */
export function describe(found: unknown): string {
  switch (typeof found) {
    case 'string':
      return found.length > longest ? `${found.slice(0, longest)}…` : found;
    case 'number':
      return Object.is(found, -0) ? '-0' : String(found);
    case 'function':
      return 'a function';
    case 'object':
      return found === null ? 'null' : describeObject(found);
    default:
      return `${String(found)}${typeof found === 'bigint' ? 'n' : ''}`;
  }
}

/** Whether it is a typed array of numbers. */
export function isNumberArray(found: unknown): found is NumberArray {
  return ArrayBuffer.isView(found) && 'BYTES_PER_ELEMENT' in found && !isOfBigIntegers(found);
}

function isOfBigIntegers(found: ArrayBufferView): boolean {
  return found instanceof BigInt64Array || found instanceof BigUint64Array;
}

function describeObject(found: object): string {
  const plain = Array.isArray(found) || Object.getPrototypeOf(found) === Object.prototype;
  if (!plain) {
    const name = (found.constructor as { name?: string } | undefined)?.name ?? 'object';
    return `${/^[AEIOU]/.test(name) ? 'an' : 'a'} ${name}`;
  }
  try {
    const text = JSON.stringify(found);
    if (text.length <= longest) return text;
  } catch {
    // Circular, or with a BigInt: its kind is all there is to say.
  }
  return Array.isArray(found) ? `a list of ${found.length} items` : 'an object';
}
