/** Keeps what holds in step with the organisation's policy and the officer's choices. The background runs it. */
import { settle } from '../policy/settle.ts';
import { keepLastManaged, readLastManaged, readManaged, watchManaged } from './managed.ts';
import { readOfficer, watchOfficer, writeSettled } from './settings.ts';

/** Chrome's values come up to 2.8 s after the first, empty answer; a worker may live for 30 s without work. */
const POLICY_COMES_WITHIN_MS = 10_000;

/** Settles now, and again whenever the policy or the officer's choices change. */
export function keepSettled(): void {
  let turn = Promise.resolve();
  /** One after the other, so that no older answer is written over a newer one. */
  const inTurn = (task: () => Promise<void>): void => {
    turn = turn.then(task).catch((error) => reportError(error));
  };

  const follow = async (managed: Record<string, unknown> | null) => {
    await keepLastManaged(managed);
    await writeSettled(settle(managed, await readOfficer()));
  };
  const asBefore = async () => writeSettled(settle(await readLastManaged(), await readOfficer()));

  inTurn(async () => {
    const managed = await readManaged();
    if (managed !== null) return follow(managed);
    await asBefore();
    if ((await readLastManaged()) === null) return;
    // There was a policy, and none is there: not yet, or no more. After a while it is no more.
    setTimeout(() => inTurn(async () => follow(await readManaged())), POLICY_COMES_WITHIN_MS);
  });
  // A change is an answer for certain, even when it leaves nothing.
  watchManaged(() => inTurn(async () => follow(await readManaged())));
  watchOfficer(() => inTurn(asBefore));
}
