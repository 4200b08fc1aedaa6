export { readInput, type Input, type Intake, type IntakeOptions } from './read-input.ts';
