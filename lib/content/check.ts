// `npm run check-content`: every rule over all content. Prints each problem with its place, and fails if there is one.
import { checkContent } from './check-content.ts';
import { problemLine } from './problem.ts';

const problems = await checkContent();
for (const problem of problems) console.error(problemLine(problem));
console.log(problems.length === 0 ? 'content: nothing wrong' : `content: ${problems.length} to mend`);
if (problems.length > 0) process.exitCode = 1;
