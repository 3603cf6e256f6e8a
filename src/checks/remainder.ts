/** The remainder by 97 of a long number in which a letter stands for two digits, as ISO 7064 has it. */
export function remainder(digits: string): number {
  return digits.split('').reduce((rest, digit) => Number(`${rest}${Number.parseInt(digit, 36)}`) % 97, 0);
}
