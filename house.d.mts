export declare const mayImport: Readonly<Record<string, readonly string[]>>;
export declare function folderOf(room: string): string;
