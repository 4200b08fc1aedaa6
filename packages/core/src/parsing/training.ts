/** What the trainer of the parser shares with it: both must see a sentence alike. */
export { Configuration } from './configuration.ts';
export { left, moves, Network, right, shift } from './network.ts';
export { Parser } from './parser.ts';
export { contextReach, contextSlots, contextWidth, fillSlots, plainSlotCount, plainSlotRows, wordSlots } from './slots.ts';
export { TagKinds } from './tag-kinds.ts';
export { sharedWordRows, WordRows, wordShapes } from './words.ts';
