/** The Network Information API (W3C community draft), of which only some browsers know a part. */
interface ConnectionFacts {
  saveData?: boolean;
  effectiveType?: string;
}

/** Tell whether the reader has asked the browser to save data, or has a connection where it must be. */
export function savesData(): boolean {
  const { connection } = navigator as Navigator & { connection?: ConnectionFacts };
  return connection?.saveData === true || /^(?:slow-)?2g$/u.test(connection?.effectiveType ?? '');
}
