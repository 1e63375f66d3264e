// Which caveat program runs: the one that the user named, else the one that came with the extension, else that on the
// PATH.
import {execFile} from 'node:child_process';
import {existsSync} from 'node:fs';
import * as path from 'node:path';
import {promisify} from 'node:util';

export interface ServerProgram {
  command: string;
  env: NodeJS.ProcessEnv;
  version: string;  // what `caveat --version` printed
}

const TRIAL_MS = 15_000;

async function tried(command: string, env: NodeJS.ProcessEnv): Promise<ServerProgram | string> {
  try {
    const {stdout} = await promisify(execFile)(command, ['--version'], {env, timeout: TRIAL_MS});
    return {command, env, version: stdout.trim()};
  } catch (error) {
    return `${command}: ${(error as Error).message.trim()}`;
  }
}

// The program, or why there is none. A named program is the only one that is tried.
export async function findServer(named: string, extension: string): Promise<ServerProgram | {reasons: string[]}> {
  if (named) {
    const program = await tried(named, process.env);
    return typeof program === 'string' ? {reasons: [program]} : program;
  }
  const reasons: string[] = [];
  const bundled = path.join(extension, 'server', 'bin', 'caveat');
  if (process.platform === 'linux' && process.arch === 'x64' && existsSync(bundled)) {
    const libraries = [path.join(extension, 'server', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
    const program = await tried(bundled, {...process.env, LD_LIBRARY_PATH: libraries});
    if (typeof program !== 'string') return program;
    reasons.push(program);
  }
  const program = await tried('caveat', process.env);
  if (typeof program !== 'string') return program;
  return {reasons: [...reasons, program]};
}
