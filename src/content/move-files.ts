/** Where addresses went that stand no more. */
export const MOVES_FILE = 'content/flyttet.yaml';

/** Every address that was ever published, one a line. `npm run addresses` adds to it. */
export const ADDRESSES_FILE = 'content/adresser.txt';
