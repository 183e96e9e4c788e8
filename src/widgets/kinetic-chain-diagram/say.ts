import {msg, str} from '../../i18n/msg.js';
import {tenths, type SayAmount} from './words.js';

/** An amount with its unit: "1.5 degrees", "1 degree", "4.5 millimeters". */
export const sayAmount: SayAmount = (amount, unit) => {
  const n = tenths(amount);
  if (unit === 'mm') return msg(str`${n} millimeters`, {id: 'amount.millimeters'});
  return n === '1'
    ? msg('1 degree', {id: 'amount.degree'})
    : msg(str`${n} degrees`, {id: 'amount.degrees'});
};

/** A heel's roll as its slider says it. */
export function sayRoll(roll: number): string {
  if (!roll) return msg('usual place', {id: 'kinetic-chain-diagram.usual'});
  const amount = sayAmount(roll, 'deg');
  return roll > 0
    ? msg(str`in ${amount}`, {id: 'kinetic-chain-diagram.rolls-in'})
    : msg(str`out ${amount}`, {id: 'kinetic-chain-diagram.rolls-out'});
}
