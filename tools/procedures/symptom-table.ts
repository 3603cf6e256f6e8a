import { escaped, facts, lines, people, signedTable } from './markdown.ts';
import { statusWords } from './screen-tables.ts';
import { placeOf, type Library, type Told } from './told.ts';

/** What people see instead of the outcome: each with its causes, how sure they are, and what to do. */
export function symptomTable(library: Library, told: Told): string {
  const words = told.in(told.roles[0]!);
  const rows = Object.entries(told.flow.symptoms).flatMap(([key, symptom]) => {
    const path = `symptoms.${key}`;
    return [
      [
        `**${symptom.id}** ${escaped(words.flow(`${path}.title`))}<br>\`${key}\``,
        escaped(words.flow(`${path}.answer`)),
        lines([told.namesOf(symptom.roles === 'every' ? told.roles : symptom.roles), people(symptom.escalate)]),
        facts(symptom.cites),
      ],
      ...Object.entries(symptom.causes).map(([cause, { status, cites, remedy }]) => {
        const { label = cause, hint } = told.words.symptoms[key]?.causes[cause] ?? {};
        return [
          '↳ oorzaak',
          lines([`**${escaped(label)}**`, ...(hint ? [escaped(hint)] : [])]),
          lines([statusWords[status], placeOf(library, told, remedy)]),
          facts(cites),
        ];
      }),
    ];
  });
  return signedTable(
    ['wat de gebruiker ziet', 'wat de gebruiker leest', 'rol of zekerheid, en wat helpt', 'feiten'],
    rows,
  );
}
