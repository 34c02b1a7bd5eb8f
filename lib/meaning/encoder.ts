import type { Kernel } from './kernel';
import type { Layer, Layout, Linear, Norm, Sizes } from './layout';
import type { Memory } from './memory';

/** A line's tokens among those of a run: `start` and `count`, in rows. */
export interface Line {
  start: number;
  count: number;
}

/** Runs a BERT encoder in the kernel's memory; made anew for each model. */
export class Encoder {
  constructor(
    private readonly kernel: Kernel,
    private readonly sizes: Sizes,
    /** Absolute addresses. */
    private readonly layout: Layout,
    private readonly memory: Memory,
  ) {}

  /**
   * Vector (length 1) and probabilities (duty, then categories) of each line, given as ids. The lines' ids together are at most as many
   * as the memory has rows for. Every row is computed by itself, and every line attends to itself alone: company changes no bit.
   */
  run(lines: number[][]): { vector: Float32Array; probabilities: number[] }[] {
    const placed = this.embed(lines);
    const rows = placed.reduce((sum, { count }) => sum + count, 0);
    this.normalise(rows, this.layout.norm);
    for (const layer of this.layout.layers) this.pass(layer, rows, placed);
    return placed.map((line) => this.answer(line));
  }

  private embed(lines: number[][]): Line[] {
    const { kernel, layout, memory, sizes } = this;
    let start = 0;
    return lines.map((ids) => {
      const line = { start, count: ids.length };
      new Uint32Array(kernel.memory.buffer, memory.ids, ids.length).set(ids);
      kernel.embed(
        memory.ids,
        ids.length,
        layout.words.numbers,
        layout.words.scales,
        sizes.tokens,
        layout.positions,
        sizes.width,
        this.row(start),
      );
      start += ids.length;
      return line;
    });
  }

  private pass(layer: Layer, rows: number, lines: Line[]): void {
    const { kernel, memory, sizes } = this;
    const { width, inner } = sizes;
    this.linear(memory.rows, rows, width, layer.attention, 3 * width, memory.wide);
    for (const { start, count } of lines)
      kernel.attend(memory.wide + start * 12 * width, count, width, memory.more + start * 4 * width, memory.scores);
    this.linear(memory.more, rows, width, layer.attended, width, memory.more);
    this.addAndNormalise(rows, layer.attendedNorm);
    this.linear(memory.rows, rows, width, layer.up, inner, memory.wide);
    kernel.activate(memory.wide, rows * inner);
    this.linear(memory.wide, rows, inner, layer.down, width, memory.more);
    this.addAndNormalise(rows, layer.norm);
  }

  private linear(
    from: number,
    rows: number,
    width: number,
    { numbers, scales, bias }: Linear,
    outputs: number,
    to: number,
  ): void {
    const { kernel, memory } = this;
    kernel.quantise(from, rows, width, memory.numbers, memory.scales);
    kernel.product(memory.numbers, memory.scales, rows, width, numbers, scales, bias, outputs, to);
  }

  private addAndNormalise(rows: number, norm: Norm): void {
    this.kernel.add(this.memory.rows, this.memory.more, rows * this.sizes.width);
    this.normalise(rows, norm);
  }

  private normalise(rows: number, { gain, bias }: Norm): void {
    this.kernel.normalise(this.memory.rows, rows, this.sizes.width, gain, bias);
  }

  private answer({ start, count }: Line): { vector: Float32Array; probabilities: number[] } {
    const { kernel, layout, memory, sizes } = this;
    const vector = memory.answers;
    const probabilities = vector + sizes.width * 4;
    kernel.mean(this.row(start), count, sizes.width, vector);
    kernel.judge(vector, sizes.width, layout.heads.weights, layout.heads.bias, sizes.answers, probabilities);
    kernel.unit(vector, sizes.width);
    return {
      vector: new Float32Array(kernel.memory.buffer, vector, sizes.width).slice(),
      probabilities: [...new Float32Array(kernel.memory.buffer, probabilities, sizes.answers)],
    };
  }

  private row(index: number): number {
    return this.memory.rows + index * 4 * this.sizes.width;
  }
}
