import { build, readLexicon } from './build';

/** Compiles the lexicon and puts every entry to its examples. Answers with everything to mend, in words. */
export async function checkLexicon(): Promise<string[]> {
  const problems = build();
  if (problems.length > 0) return problems;
  const { exampleProblems } = await import('./examples'); // Reads the lexicon that was compiled just now.
  return exampleProblems(readLexicon().topics);
}

if (process.argv[1] === import.meta.filename) {
  const problems = await checkLexicon();
  for (const problem of problems) console.error(problem);
  console.log(problems.length === 0 ? 'The lexicon is in order.' : `${problems.length} to mend.`);
  if (problems.length > 0) process.exitCode = 1;
}
