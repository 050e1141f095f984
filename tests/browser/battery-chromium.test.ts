import { battery } from './battery.ts';

battery('chromium');
