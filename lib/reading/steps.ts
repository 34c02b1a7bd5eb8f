/** Work in steps: after each the page may go on with its own. */
export type Steps<T> = Generator<void, T, void>;

/** How often a page that keeps changing is looked at anew before it is taken as it stands at one moment. */
const TRIES = 3;
/** Milliseconds after which the next step waits for a task of its own. */
const SLICE = 4;

/** Does all steps at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/**
 * Begins anew when the document changes, or goes by another address, between two steps, so that the outcome is that of one moment.
 * On a page that never rests the last try is a single step.
 */
export function* steady<T>(document: Document, begin: () => Steps<T>): Steps<T> {
  let changed = false;
  const observer = new MutationObserver(() => {
    changed = true;
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  try {
    for (let tries = 1; tries < TRIES; tries++) {
      const address = document.URL;
      const steps = begin();
      changed = false;
      while (!changed && address === document.URL) {
        const { done, value } = steps.next();
        if (done) return value;
        yield;
      }
      steps.return(undefined as never);
    }
    return finish(begin());
  } finally {
    observer.disconnect();
  }
}

/**
 * Does the steps in as many tasks of the page's main thread as they need, none much longer than its longest step. Resolves with
 * null, and does no further step, when the signal has aborted; rejects with what a step throws.
 */
export function inTasks<T>(steps: Steps<T>, signal?: AbortSignal): Promise<T | null> {
  return new Promise((resolve, reject) => {
    const task = () => {
      const end = performance.now() + SLICE;
      try {
        do {
          if (signal?.aborted) steps.return(undefined as never);
          const { done, value } = steps.next();
          if (done) return resolve(signal?.aborted ? null : value);
        } while (performance.now() < end);
      } catch (error) {
        return reject(error);
      }
      later(task);
    };
    later(task);
  });
}

/** A callback rather than a promise: what follows a promise counts to the task that kept it. */
function later(task: () => void): void {
  scheduler.postTask(task);
}
