/**
 * For the head of every page, before anything that asks for storage: where the browser forbids it,
 * asking throws, and with it whatever asked. The stand-in holds for as long as the page is open, says
 * of itself that it forgets, and lets a choice such as the theme's be made all the same.
 */
export const storageStandIn = `try {
  localStorage;
} catch {
  for (const name of ['localStorage', 'sessionStorage']) {
    const held = new Map();
    Object.defineProperty(window, name, {
      value: {
        forgets: true,
        getItem: (key) => held.get(key) ?? null,
        setItem: (key, value) => void held.set(key, String(value)),
        removeItem: (key) => void held.delete(key),
      },
    });
  }
}`.replace(/\n\s*/g, '');
