/** Makes something of each entry's data once: of what a save has not changed, nothing is made again. */
export function makeOnce<Data extends object, Made>(
  make: (data: Data, id: string, file: string) => Promise<Made>,
): (data: Data, id: string, file: string) => Promise<Made> {
  const made = new WeakMap<Data, Promise<Made>>();
  return (data, id, file) => {
    const before = made.get(data);
    if (before) return before;
    const now = make(data, id, file);
    made.set(data, now);
    return now;
  };
}
