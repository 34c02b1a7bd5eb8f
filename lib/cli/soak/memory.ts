import { readdirSync, readFileSync } from 'node:fs';

/** The memory of a process and all it has started, in MB (proportional set size); 0 where the system does not say. Linux only. */
export function memoryOf(pid: number): number {
  const parents = new Map(processes().map((id) => [id, parentOf(id)]));
  const isOurs = (id: number): boolean => id === pid || (id > 1 && isOurs(parents.get(id) ?? 0));
  const kilobytes = [...parents.keys()]
    .filter(isOurs)
    .map((id) => number(`/proc/${id}/smaps_rollup`, /^Pss:\s+(\d+)/m));
  return kilobytes.reduce((sum, one) => sum + one, 0) / 1024;
}

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
