import { readdirSync, readFileSync } from 'node:fs';

/** The memory of a process, and that of all it has started, in MB (proportional set size). */
export interface Memory {
  own: number;
  started: number;
}

/** Of a browser `own` is its window, `started` its pages and extensions. 0 where the system does not say. Linux only. */
export function memoryOf(pid: number): Memory {
  const parents = new Map(processes().map((id) => [id, parentOf(id)]));
  const isBelow = (id: number): boolean => id > 1 && (parents.get(id) === pid || isBelow(parents.get(id) ?? 0));
  const started = [...parents.keys()].filter(isBelow).map(megabytes);
  return { own: megabytes(pid), started: started.reduce((sum, one) => sum + one, 0) };
}

const megabytes = (pid: number) => number(`/proc/${pid}/smaps_rollup`, /^Pss:\s+(\d+)/m) / 1024;

/**
 * How much more the last third of the measurements is than the second, by their medians: 0.1 is a tenth more. The first third is
 * warming up.
 */
export function growthOf(measured: number[]): number {
  const third = Math.floor(measured.length / 3);
  const [before, after] = [measured.slice(third, 2 * third), measured.slice(2 * third)].map(median);
  return before ? (after ?? 0) / before - 1 : 0;
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function processes(): number[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number);
  } catch {
    return [];
  }
}

const parentOf = (id: number) => number(`/proc/${id}/status`, /^PPid:\s+(\d+)/m);

function number(path: string, pattern: RegExp): number {
  try {
    return Number(pattern.exec(readFileSync(path, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}
