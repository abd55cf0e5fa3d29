import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** MIT asks for it; the minifier takes every other comment out. */
const NOTICE = '/*! Contains fzstd, copyright Arjun Barrett, MIT License */';

/**
 * Bundle a worker into one script, with its libraries: it loads nothing from anywhere.
 * `constants` are put in the place of the names.
 */
export async function bundleWorker(source: URL, constants: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(source)],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    banner: { js: NOTICE },
    define: Object.fromEntries(Object.entries(constants).map(([name, value]) => [name, JSON.stringify(value)])),
  });
  const [output] = outputFiles;
  if (output === undefined) throw new Error(`esbuild made nothing of ${source.href}.`);
  return output.text;
}
