import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A browser ready to be launched: the program, and what its environment needs. */
export interface UnpackedChromium {
  executablePath: string;
  env: Record<string, string>;
}

/**
 * Unpack the Chromium of `@sparticuz/chromium` once, and say how to launch it.
 *
 * The package unpacks into the temporary folder and takes a half-written browser for a whole one. So a process of its
 * own unpacks it into a folder beside the cache, which then is renamed: workers that do it at the same time do not see
 * each other's half, and the last one throws its own away. The package holds Linux on x64 only; elsewhere
 * `LEDELSESATLAS_CHROMIUM` names a Chromium or Chrome to use.
 */
export async function unpackChromium(): Promise<UnpackedChromium> {
  const own = process.env['LEDELSESATLAS_CHROMIUM'];
  if (own !== undefined && own !== '') return { executablePath: own, env: {} };
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('The packaged Chromium is for Linux on x64: set LEDELSESATLAS_CHROMIUM to the path of a Chrome.');
  }

  const packageFolder = path.join(path.dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..');
  const { version } = JSON.parse(await readFile(path.join(packageFolder, 'package.json'), 'utf8')) as {
    version: string;
  };
  const cache = path.resolve('node_modules/.cache/chromium');
  const unpacked = path.join(cache, version);
  if (!existsSync(unpacked)) await unpack(packageFolder, cache, unpacked);

  const executablePath = path.join(unpacked, 'chromium');
  const fontConfiguration = path.join(unpacked, 'fonts.conf');
  const env: Record<string, string> = { FONTCONFIG_FILE: fontConfiguration };
  // A machine that never had a browser lacks its libraries (NSS); the package brings them for Amazon Linux.
  const { stdout: libraries } = await run('ldd', [executablePath]);
  if (libraries.includes('not found')) env['LD_LIBRARY_PATH'] = path.join(unpacked, 'al2023', 'lib');
  return { executablePath, env };
}

async function unpack(packageFolder: string, cache: string, unpacked: string) {
  await mkdir(cache, { recursive: true });
  const staging = await mkdtemp(path.join(cache, 'unpacking-'));
  const libraries = JSON.stringify(path.join(packageFolder, 'bin', 'al2023.tar.br'));
  const script = `import chromium, { inflate } from '@sparticuz/chromium';
    await chromium.executablePath();
    await inflate(${libraries});`;
  await run(process.execPath, ['--input-type=module', '--eval', script], { env: { ...process.env, TMPDIR: staging } });

  // Only the packaged fonts: text is as wide on one machine as on the next.
  await writeFile(
    path.join(staging, 'fonts.conf'),
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${unpacked}/fonts</dir><cachedir>${unpacked}/fonts-cache</cachedir></fontconfig>
`,
  );
  try {
    await rename(staging, unpacked);
  } catch (error) {
    await rm(staging, { recursive: true, force: true });
    if (!existsSync(unpacked)) throw error;
  }
}
