export { type Glossary, loadGlossary } from './glossary.ts';
export { loadNotes } from './load-notes.ts';
export { markersOf } from './markers.ts';
export { type Caption, type FunctionNotes, type Lines, type Note, type Notes, notesOf, type Part } from './notes.ts';
export { ownersOf } from './owners.ts';
export { ContentError, type Problem } from './problem.ts';
export { loadScenarios, type ScenarioText } from './scenarios.ts';
export { noteSlips } from './voice.ts';
