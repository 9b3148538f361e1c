/** What stands in place of the name of somebody whose details were taken out (X6). */
export const anonymousNameOf = (number: number): string => `A former member ${number}`;
