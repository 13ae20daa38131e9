export { type DockerCreateWords, dockerCreateWords } from './docker-create.ts';
export { failedWords, noScenarioWords, notFoundWords } from './errors.ts';
export { type FaithfulWords, faithfulWords } from './faithful.ts';
export { type HomeWords, homeWords } from './home.ts';
export { fill, inLang } from './in-lang.ts';
export { shellWords } from './shell.ts';
export { type SourceWords, sourceWords } from './source.ts';
export { type StepWords, stepWords } from './step.ts';
