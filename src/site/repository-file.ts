import { readSettings } from './settings.ts';

/** Where a file of the project is edited in its repository. */
export function repositoryFile(file: string): string {
  return `${readSettings(process.env).repository}/edit/main/${file}`;
}
