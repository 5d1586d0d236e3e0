/** What was made before, by the choices that it came of: a step whose choices stay is not done again. */
export class Kept {
  readonly #made = new Map<string, { readonly key: string; readonly value: unknown }>();

  /** What is there under this name for this key, or made now in its place. */
  of<Value>(name: string, key: unknown, make: () => Value): Value {
    const text = JSON.stringify(key);
    const last = this.#made.get(name);
    if (last?.key === text) return last.value as Value;
    const value = make();
    this.#made.set(name, { key: text, value });
    return value;
  }
}
