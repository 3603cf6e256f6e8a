/** What the diagnosis has to reach, and whether it does. */
import type { Compared, Figures } from './figures.ts';
import { isStable, leastSame, mostLoss, type Sensitivity } from './sensitivity.ts';
import type { Endings } from './simulation.ts';
import { aboveOptimum, byQuestionsOf, gainsOf, mean, quantileOf, type Gains } from './totals.ts';

/** One goal, with what was found. */
export interface Goal {
  readonly what: string;
  readonly found: string;
  readonly goal: string;
  readonly isMet: boolean;
}

/** The effort of the written policies, against the best ones, against not asking, and against the manual. */
export function goalsOfEffort(all: readonly Figures[]): readonly Goal[] {
  const above = aboveOptimum(all);
  const open = all.filter(({ canGain }) => canGain);
  const asked = all.filter(({ hasQuestions }) => hasQuestions);
  return [
    {
      what: `above the optimum, the worst of the ${above.models} of ${all.length} where it is known`,
      found: `${percent(above.worst, 2)} (mean ${percent(above.mean, 2)})`,
      goal: 'at most 2 %',
      isMet: above.worst <= 0.02,
    },
    ...goalsOfGains(gainsOf(open), gainsOf(asked), gainsOf(all)),
    goalOfQuestions('median', 0.5, 3, open, all),
    goalOfQuestions('95th percentile', 0.95, 5, open, all),
  ];
}

function goalOfQuestions(
  name: string,
  part: number,
  most: number,
  open: readonly Figures[],
  all: readonly Figures[],
): Goal {
  const found = quantileOf(byQuestionsOf(all), part);
  const ofOpen = quantileOf(byQuestionsOf(open), part);
  return {
    what: `questions, ${name} of the callers of all symptoms`,
    found: `${found} (where asking can save something: ${ofOpen})`,
    goal: `at most ${most}`,
    isMet: Math.max(found, ofOpen) <= most,
  };
}

function goalsOfGains(open: Gains, asked: Gains, every: Gains): readonly Goal[] {
  return [
    {
      what: `below the best order without questions, the ${open.models} where asking can save something`,
      found: `${percent(open.belowWithoutQuestions)} (the ${asked.models} where something can be asked: ${percent(asked.belowWithoutQuestions)}; all ${every.models}: ${percent(every.belowWithoutQuestions)})`,
      goal: 'at least 10 %',
      isMet: open.belowWithoutQuestions >= 0.1,
    },
    {
      what: "below the manual's own order, all",
      found: `${percent(every.belowManual)} (where asking can save something: ${percent(open.belowManual)}; all, against one who finds whatever is wrong on a screen: ${percent(every.belowUnerringManual)}, and slower in ${every.slowerThanUnerring})`,
      goal: 'at least 25 %',
      isMet: every.belowManual >= 0.25 && open.belowManual >= 0.25,
    },
  ];
}

/** The gains with every cause as frequent as any other. */
export function goalOfEqual(all: readonly Compared[]): Goal {
  const gains = gainsOf(all);
  return {
    what: 'every cause as frequent: below the order without questions, below the manual, the least of the former',
    found: `${percent(gains.belowWithoutQuestions)}, ${percent(gains.belowManual)}, ${percent(Math.abs(gains.least))}`,
    goal: 'above 0, none below 0',
    isMet: gains.belowWithoutQuestions > 0 && gains.belowManual > 0 && gains.least > -1e-9,
  };
}

/** Where simulated people end. */
export function goalOfEndings(what: string, ends: Endings, least: number): Goal {
  const reached = ends.found + ends.handedOver;
  return {
    what: `${what}: reach the remedy or the contact (${ends.people} kinds of people, ${ends.runs} runs)`,
    found: `${percent(reached)} (remedy ${percent(ends.found)}, contact ${percent(ends.handedOver)}), ${ends.circles.length} in circles`,
    goal: `${percent(least, 0)}, nobody in circles`,
    isMet: reached >= least && ends.circles.length === 0,
  };
}

/** Whether the first moves stand when the numbers are off. */
export function goalOfSensitivity(all: readonly Sensitivity[], draws: number): Goal {
  const unstable = all.filter((one) => !isStable(one));
  const same = percent(mean(all.map((one) => one.same)));
  const loss = percent(Math.max(0, ...all.map((one) => one.loss)));
  return {
    what: `first move stands when all numbers are off by up to 30 % (${draws} draws)`,
    found: `the same in ${same} of draws, worst mean loss ${loss}; ${all.length - unstable.length} of ${all.length} stable`,
    goal: `same in ${percent(leastSame, 0)}, or loss at most ${percent(mostLoss, 0)}, everywhere`,
    isMet: unstable.length === 0,
  };
}

export function percent(part: number, decimals = 1): string {
  return `${(100 * part).toFixed(decimals)} %`;
}
