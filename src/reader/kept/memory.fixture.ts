/** As much of `localStorage` as the store uses; `room` bounds the characters that it takes. */
export function memory(room = Infinity): Storage {
  const values: Record<string, string> = {};
  const used = () => Object.values(values).reduce((sum, value) => sum + value.length, 0);
  Object.defineProperties(values, {
    getItem: { value: (key: string) => values[key] ?? null },
    setItem: {
      value: (key: string, value: string) => {
        if (used() - (values[key]?.length ?? 0) + value.length > room) {
          throw new DOMException('full', 'QuotaExceededError');
        }
        values[key] = value;
      },
    },
    removeItem: { value: (key: string) => Reflect.deleteProperty(values, key) },
  });
  return values as unknown as Storage;
}
