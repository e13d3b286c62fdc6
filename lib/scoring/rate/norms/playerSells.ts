/** The credit that PlayerSells' open data asks for, wherever a figure made of them is shown. */
export const playerSells = { text: 'Source: PlayerSells (https://playersells.com)', licence: 'CC BY 4.0' } as const;
