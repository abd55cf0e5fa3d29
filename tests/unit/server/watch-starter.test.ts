import { spawn } from 'node:child_process';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const MODULE = JSON.stringify(path.resolve('src/server/watch-starter.ts'));

/** What is started last: it runs until it is told that its starter has ended. */
const SERVER = `
  import { watchStarter } from ${MODULE};
  // Should it be told nothing, it ends by itself.
  const timer = setTimeout(() => undefined, 60_000);
  watchStarter(() => { console.log('ended'); clearTimeout(timer); });
  console.log('up');
`;

/** Starts a shell, and in it the server, as npm does. */
const NPM = `
  import { spawn } from 'node:child_process';
  process.title = 'npm start';
  const shell = spawn('sh', ['-c', '"$NODE" --input-type=module --eval "$SERVER"; true'], { stdio: 'inherit' });
  process.on('SIGTERM', () => { shell.kill(); process.exit(); });
`;

test.runIf(process.platform !== 'win32').for(['SIGTERM', 'SIGHUP', 'SIGKILL'] as const)(
  'a server ends when the npm that started it is ended by %s',
  async (signal) => {
    const npm = spawn(process.execPath, ['--input-type=module', '--eval', NPM], {
      env: { ...process.env, NODE: process.execPath, SERVER },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let written = '';
    npm.stdout.on('data', (text: Buffer) => {
      written += text.toString();
      if (written === 'up\n') npm.kill(signal);
    });
    // The server holds the same end of the pipe: it closes when the last of them has ended.
    await new Promise((resolve) => npm.stdout.once('close', resolve));
    expect(written).toBe('up\nended\n');
  },
);

test.runIf(process.platform === 'linux')(
  'a server ends when its npm has, though nobody has taken note of that',
  async () => {
    // `sleep` starts npm, as it were, and never asks how it went.
    const starter = spawn('sh', ['-c', '"$NODE" --input-type=module --eval "$NPM" & exec sleep 600 >&-'], {
      env: { ...process.env, NODE: process.execPath, NPM: `console.log(process.pid);${NPM}`, SERVER },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    onTestFinished(() => void starter.kill());
    let written = '';
    starter.stdout.on('data', (text: Buffer) => {
      written += text.toString();
      const pid = /^(\d+)\nup\n$/u.exec(written)?.[1];
      if (pid !== undefined) process.kill(Number(pid), 'SIGKILL');
    });
    await new Promise((resolve) => starter.stdout.once('close', resolve));
    expect(written).toMatch(/^\d+\nup\nended\n$/u);
  },
);
