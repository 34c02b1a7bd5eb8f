import type { Duty, Job, Signal } from '../verdict';
import { ofDuties } from './words';

/** The other trades that duties of a posting fold in, the one with most duties first. A trade only named outside the duties does not count. */
export function jobsInOne(duties: Duty[], signals: Signal[]): Job[] {
  const jobs = new Map<string, Job>();
  for (const signal of signals.filter(({ kind }) => kind === 'job')) {
    const at = duties.findIndex((duty) => signal.start >= duty.start && signal.end <= duty.end);
    if (at >= 0) addTo(jobs, signal, at);
  }
  const found = [...jobs.values()].sort((a, b) => b.duties.length - a.duties.length);
  return found.map((job) => ({ ...job, text: `${job.name}: ${ofDuties(job.duties.length, duties.length)}.` }));
}

function addTo(jobs: Map<string, Job>, { value, start, end }: Signal, duty: number): void {
  const job = jobs.get(value) ?? { id: `job/${value}`, name: value, text: '', duties: [], spans: [] };
  if (!job.duties.includes(duty)) job.duties.push(duty);
  job.spans.push({ start, end });
  jobs.set(value, job);
}
