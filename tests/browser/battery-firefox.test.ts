import { battery } from './battery.ts';

battery('firefox');
