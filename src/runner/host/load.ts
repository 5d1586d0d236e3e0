import { loadPart } from '../../reader/loading/load-part.ts';

/** A part of the site that could not be had: no network and not kept, or gone after an update. */
export class LoadError extends Error {
  constructor(url: string) {
    super(`Could not load ${url}`);
    this.name = 'LoadError';
  }
}

/** @throws LoadError */
export async function loadText(url: string): Promise<string> {
  return (await load(url)).text();
}

/** @throws LoadError */
export async function loadJson<Value>(url: string): Promise<Value> {
  const response = await load(url);
  try {
    return (await response.json()) as Value;
  } catch {
    throw new LoadError(url);
  }
}

async function load(url: string): Promise<Response> {
  const response = await fetch(url).catch(() => null);
  if (!response?.ok) throw new LoadError(url);
  return response;
}

/** Runs an `import()`, whose failure then is a `LoadError` too. */
export async function loadModule<Module>(load: () => Promise<Module>): Promise<Module> {
  try {
    return await loadPart(load);
  } catch {
    throw new LoadError('a part of this page');
  }
}
