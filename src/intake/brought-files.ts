/* Files as a reader brings them: chosen, dropped, or in a dropped folder. */
import type { BroughtFile } from '../dataset/local/prepare-own';

/** Files of a system or an editor that nobody means to open. */
const isHidden = (path: string): boolean => path.split('/').some((part) => part.startsWith('.'));

/** From a file input; the paths of a chosen folder are kept. */
export const chosenFiles = (files: FileList): readonly BroughtFile[] =>
  [...files].map((file) => ({ path: file.webkitRelativePath || file.name, content: file }));

/** Whether it is files that are dragged, and not a link or words of the page. */
export const bringsFiles = ({ dataTransfer }: DragEvent): boolean =>
  dataTransfer?.types.includes('Files') ?? false;

/** Folders are read through. The drop's own list is emptied once its event is over, so it is looked at before. */
export async function droppedFiles(transfer: DataTransfer): Promise<readonly BroughtFile[]> {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.() ?? null);
  const files = [...transfer.files];
  if (!entries.some((entry) => entry?.isDirectory))
    return files.map((content) => ({ path: content.name, content }));
  const found = await Promise.all(entries.map((entry) => (entry ? readEntry(entry) : [])));
  return found.flat().filter(({ path }) => !isHidden(path));
}

async function readEntry(entry: FileSystemEntry): Promise<BroughtFile[]> {
  if (isFile(entry)) {
    const content = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    return [{ path: entry.fullPath.replace(/^\//, ''), content }];
  }
  if (!isFolder(entry)) return [];
  const reader = entry.createReader();
  const found: BroughtFile[] = [];
  // A folder is given a hundred entries at a time, until none are left.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return found;
    for (const inner of some) found.push(...(await readEntry(inner)));
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

/** What the bar calls them: the one file, the folder, or the first file and how many more. */
export function nameFiles(files: readonly BroughtFile[]): string {
  const [first, ...rest] = files.map(({ path }) => path);
  if (first === undefined) return '';
  if (rest.length === 0) return first.split('/').at(-1) ?? first;
  const [folder = '', inner] = first.split('/');
  const isOneFolder = inner !== undefined && rest.every((path) => path.startsWith(`${folder}/`));
  return isOneFolder ? folder : `${first} + ${rest.length}`;
}
