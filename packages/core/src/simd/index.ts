export { advance, assemble, each, op, repeat, type AssembledFunction, type Code, type ValueType } from './assembler.ts';
export { VectorMemory } from './vector-memory.ts';
