/** Says whether a download failed. */
export interface DownloadWatch {
  /** Tell whether any download failed since the last time this was asked. */
  hasFailed(): Promise<boolean>;
}

/**
 * Watch what is fetched from a folder. Pagefind answers as if there were nothing to find when a part of its index does
 * not come; the browser's own record of downloads (Resource Timing) tells the two apart. A browser that does not record
 * how a download ended counts as one where all went well.
 */
export function watchDownloads(folder: string): DownloadWatch {
  let failed = false;
  const note = (entries: PerformanceEntryList): void => {
    failed ||= entries.some(
      (entry) =>
        entry instanceof PerformanceResourceTiming &&
        entry.name.startsWith(folder) &&
        (entry.responseStatus === 0 || entry.responseStatus >= 400),
    );
  };
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({ type: 'resource' });
  return {
    hasFailed: async () => {
      // The record is made just after the download ends.
      await new Promise((resolve) => setTimeout(resolve, 10));
      note(observer.takeRecords());
      const answer = failed;
      failed = false;
      return answer;
    },
  };
}
