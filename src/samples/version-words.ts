/** The file of a program and what it ran with, as the line below its output says it. */
export function versionWords(file: string, versions: Readonly<Record<string, string>>): string {
  const words = Object.entries(versions).map(([what, version]) => `${what} ${version}`);
  return [file, ...words].join(' · ');
}
