/** Trains one network, in a thread of its own. */
import { parentPort, workerData } from 'node:worker_threads';
import { load } from '../load.mjs';

const { train } = await load('scripts/learn/network.ts');
parentPort?.postMessage(train(workerData));
