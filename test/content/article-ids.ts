/**
 * Items of the clinic's article that the widgets of this version carry, each by the unit that
 * claims it in `src/content/en`. The rest belongs to widgets still to come.
 */
export const CARRIED = [
  ...['A33a', 'A33b', 'A33c', 'A33d', 'A34a', 'A34b', 'A35a', 'A35b', 'A35c', 'A35d'],
  ...['A36a', 'A36b', 'A37a', 'A37b', 'A37c', 'A29b'],
  ...['A38', 'A39', 'A40', 'A41', 'A42', 'A43', 'A44', 'A46', 'A47', 'A48a', 'A48b'],
  ...['A49a', 'A49b', 'A49c', 'A50'],
  ...['A09', 'A14', 'A15', 'A17', 'A18', 'A19', 'A20', 'A22', 'A23', 'A24'],
];
