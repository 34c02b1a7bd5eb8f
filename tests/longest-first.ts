import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take longest, the longest first; the order of the others hardly matters. */
const LONGEST = ['navigations-firefox', 'navigations-chromium', 'accessible-pages', 'hostile', 'patterns'];

/** Starts the projects in the order of the configuration and, in each, what takes longest first, so that no core waits for the other in the end. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const names = this.ctx.projects.map(({ name }) => name);
    const place = ({ project, moduleId }: TestSpecification) => {
      const at = LONGEST.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
      return names.indexOf(project.name) * 100 + (at < 0 ? LONGEST.length : at);
    };
    return (await super.sort(files)).sort((a, b) => place(a) - place(b));
  }
}
