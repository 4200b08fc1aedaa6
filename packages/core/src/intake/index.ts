export { decode as decodeText } from './decode.ts';
export { signatureOf } from './signature.ts';
export { readInput, type Input, type Intake, type IntakeOptions } from './read-input.ts';
