/**
 * Milliseconds of the processor that some work takes. Unlike the clock's they hardly grow when the machine has other things to do, so that a
 * bound far above linear work only breaks when the work is no longer linear.
 */
export function took(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
