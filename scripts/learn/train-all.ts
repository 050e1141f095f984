/** Trains several networks at once, one on each core. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Layers } from '../../lib/learned/network.ts';
import type { Lesson } from './network.ts';

export async function trainAll(lessons: readonly Lesson[]): Promise<Layers[]> {
  const waiting = [...lessons.entries()];
  const done: Layers[] = [];
  const workOff = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [at, lesson] = next;
      const started = performance.now();
      done[at] = await trainApart(lesson);
      const seconds = ((performance.now() - started) / 1000).toFixed(0);
      console.log(`Network ${at + 1} of ${lessons.length}: ${lesson.samples.length} windows, ${seconds} s`);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, workOff));
  return done;
}

const trainApart = (lesson: Lesson): Promise<Layers> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./train-worker.mjs', import.meta.url), { workerData: lesson });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
