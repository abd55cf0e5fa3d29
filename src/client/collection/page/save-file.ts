/** So long a browser is given to take a file, in milliseconds. */
const TAKEN = 60_000;

/** Give a file to the reader, as a download. It is made on the computer, and leaves it for nowhere. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, TAKEN);
}
