import type { LayerName } from './layers.ts';
import type { Stage } from './stage.ts';

type AnyStage = Stage<LayerName, LayerName>;

/** An ordered list of stages whose needs are met: a missing layer is a compile error at `then`. */
export class Pipeline<Has extends LayerName> {
  readonly stages: readonly AnyStage[];

  private constructor(stages: readonly AnyStage[]) {
    this.stages = stages;
  }

  static readonly start: Pipeline<'raw'> = new Pipeline<'raw'>([]);

  then<Needs extends Has, Adds extends LayerName>(next: Stage<Needs, Adds> & (Adds extends Has ? never : unknown)): Pipeline<Has | Adds> {
    return new Pipeline<Has | Adds>([...this.stages, next as unknown as AnyStage]);
  }
}
