import type { Label } from '../DataMap';

/** Names of data sets and of tasks, which say nothing of the rows. */
const TASKS =
  /twi[-_ ]?bot|botometer|botwiki|bot[-_ ]?(or[-_ ]?not|repository|detect\w*)|fake[-_ ]?(account[-_ ]?)?detect\w*|spam[-_ ]?(collection|detect\w*)|human[-_ ]?(and|or|vs)[-_ ]?bots?|bots?[-_ ]?(and|or|vs)[-_ ]?humans?/gi;
const GENUINE = /^(genuine|geniune|real|humans?|nonbots?|ham|e13|tfp|authentic|legit|organic)$/;
const PLANTED = /^(fakes?|bots?|bought|sold|purchased|planted|spam|spammers?|spambots?|int|fsf|twt)$/;
/** Followers for sale, which R1's rule is meant for: by their name, before anything is measured. */
const SOLD = /^(bought|sold|purchased|int|fsf|twt)$/;

const wordsOf = (name: string): string[] =>
  name
    .replace(/\.[a-z]+$/i, '')
    .replace(TASKS, ' ')
    .replace(/non[-_ ]?bots?/gi, ' genuine ')
    .replace(/not[-_ ]?(a[-_ ]?)?(fake|bot|spam)s?/gi, ' genuine ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .match(/[a-z]+\d*/g) ?? [];

/** What all rows of a file are, by the words of its name. Undefined: it does not say, or says both. */
export function fileLabel(name: string): Label | undefined {
  const words = wordsOf(name);
  const [genuine, planted] = [words.some((word) => GENUINE.test(word)), words.some((word) => PLANTED.test(word))];
  if (genuine === planted) return undefined;
  return genuine ? 'genuine' : 'planted';
}

/** Whether a name says that its rows are followers that were for sale. */
export const isSold = (name: string): boolean => wordsOf(name).some((word) => SOLD.test(word));
