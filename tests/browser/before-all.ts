/** Once, before the test files start side by side: they all need the built pages, and would each begin to build them. */
import { buildPractice } from '../practice/build.ts';

export const setup = (): Promise<void> => buildPractice();
