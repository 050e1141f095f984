import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerJudgement } from '../lib/browser/judgement.ts';
import { check, prepare } from '../lib/check.ts';

export default defineUnlistedScript(() => offerJudgement({ check, prepare }));
