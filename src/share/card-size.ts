/** The size that networks and mail programs show without cutting (the Open Graph protocol leaves it open). */
export const CARD_SIZE = { width: 1200, height: 630 } as const;
