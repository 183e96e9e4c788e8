import type {ChainContent} from '../../content/schema.js';
import {msg, str} from '../../i18n/msg.js';
import {plural} from '../../i18n/plural.js';
import {tenths, type SayAmount} from './words.js';

/** An amount with its unit: "1.5 degrees", "1 degree", "4.5 millimeters". */
export const sayAmount: SayAmount = (amount, unit) => {
  const n = tenths(amount);
  const forms =
    unit === 'mm'
      ? msg('one:1 millimeter|{n} millimeters', {id: 'amount.millimeters'})
      : msg('one:1 degree|{n} degrees', {id: 'amount.degrees'});
  return plural(n, forms);
};

/** A heel's roll as its slider says it. */
export function sayRoll(roll: number): string {
  if (!roll) return msg('usual place', {id: 'kinetic-chain-diagram.usual'});
  const amount = sayAmount(roll, 'deg');
  return roll > 0
    ? msg(str`in ${amount}`, {id: 'kinetic-chain-diagram.rolls-in'})
    : msg(str`out ${amount}`, {id: 'kinetic-chain-diagram.rolls-out'});
}

/** What labels in the picture are made of: the joints' names, and an amount in each unit. */
export function labelWords({joints}: ChainContent): Readonly<Record<string, string>> {
  return {
    deg: msg('{n}°', {id: 'amount.deg'}),
    mm: msg('{n} mm', {id: 'amount.mm'}),
    ...Object.fromEntries(joints.map(({id, name}) => [id, name])),
  };
}
