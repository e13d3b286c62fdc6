/** The words of the library, of comparing, and of norms of one's own: English. */
export const libraryWords: Record<string, string> = {
  // The library.
  'ui.lib.count': '{n|integer} {n|plural:account/accounts} on {sites|integer} {sites|plural:site/sites}',
  'ui.lib.empty': 'No account yet',
  'ui.lib.empty.text': 'Open a profile or a channel on a site that can be read. It appears here with its evidence.',
  'ui.lib.find': 'Find a name',
  'ui.lib.account': 'Account',
  'ui.lib.every': '1 response for every',
  'ui.lib.active': 'Active',
  'ui.lib.real': 'Real',
  'ui.lib.people': 'Taking part',
  'ui.lib.followers': 'Followers',
  'ui.lib.seen': 'Seen',
  'ui.lib.word': 'In a word',
  'ui.lib.none': 'not seen',
  'ui.lib.no-norm': 'no norm',
  'ui.lib.yet': 'not enough yet',
  'ui.lib.top': 'top posts',
  'ui.lib.more.followers': '{figure} responses per follower',
  'ui.lib.more.views': '{figure} responses per view',
  'ui.lib.nobody': 'No name fits “{text}”.',
  'ui.lib.more': 'Show {n|integer} more',
  'ui.lib.delete': 'Delete everything',
  'ui.lib.least': '≥ {n|least}',
  'ui.lib.pick': 'Compare {name}',
  'ui.lib.compare': 'Compare {n|integer}',

  // Norms of one's own.
  'ui.norms': 'Your own norms',
  'ui.norms.text':
    'What is usual among the accounts you looked at, saved on one day: for sites and sizes nobody has published, or for your own field. It takes {need|integer} accounts of one site and size. None is ever compared with itself, and the norm counts as a weak one: right within a factor of {times|integer}.',
  'ui.norms.group': '{site}, {min|integer} to {max|integer} followers',
  'ui.norms.ready': '{n|integer} accounts',
  'ui.norms.frozen': 'saved on {day} from {n|integer} accounts',
  'ui.norms.thin': 'saved on {day}, of which {n|integer} are left: too few to compare with',
  'ui.norms.freeze': 'Save as my norm',
  'ui.norms.anew': 'Update',
  'ui.norms.drop': 'Delete',
  'ui.norms.named': '{what}: {group}',
  'ui.norms.working': 'Working scores out again…',
  'ui.norms.unanswered': 'No answer came. Open this page again and look.',

  // Compare.
  'ui.compare.ask': 'Would you rather have 100 followers who talk with you, or 5,000 who don’t care?',
  'ui.compare.add': 'Add an account',
  'ui.compare.none': 'Nothing to compare yet',
  'ui.compare.none.text': 'Choose two to four accounts of the library: they stand side by side, on one scale.',
  'ui.compare.remove': 'Take {name} away',
  'ui.compare.times.followers':
    'Per follower, {more}’s audience responds about {times|two} times as often as {less}’s, range {times|range|two}.',
  'ui.compare.times.views':
    'Per view, {more}’s audience responds about {times|two} times as often as {less}’s, range {times|range|two}.',
  'ui.compare.alike': 'The range includes 1: which of the two responds more cannot be told yet.',
  'ui.compare.by-size': 'Size alone usually explains a factor of {n|two}: small audiences respond more per follower.',
  'ui.compare.by-size.more':
    'Size alone usually explains a factor of {n|two}, which is more: for its size, {more}’s audience responds less.',
  'ui.compare.not-seen': 'One of these rates was not seen yet: there is nothing to divide.',
  'ui.compare.base': 'Rates per follower and rates per view stand side by side, and are never compared.',
  'ui.compare.kinds':
    'The sites show different responses ({kinds}): the rates stand side by side, and are not divided.',
  'ui.compare.top': 'One page showed top posts, not the latest: its rate is not divided by another.',
  'ui.compare.per10k.ends': 'range {n|range|tidy}',
  'ui.compare.usual': 'usual for its size',
  'ui.compare.views': 'counted per view',
  'ui.compare.typical': 'responses to a typical post',
  'ui.compare.active': 'do people answer?',
  'ui.compare.real': 'does the audience look real?',
  'ui.compare.worth': 'attentive audience',
  'ui.compare.worth.value': '{n|rough}',
  'ui.compare.worth.ends': '{n|range|rough}',
  'ui.compare.worth.seen': '{n|integer} followers looked at',
  'ui.compare.worth.unseen': 'too few of its followers were looked at: any share of them may count, from none to all',
  'ui.compare.worth.weight':
    'Attentive audience: followers without the unusual pattern, where somebody who responds counts as',
  'ui.compare.worth.text':
    'who do not. Three is a rule of thumb of marketing blogs, not a measurement, and interactions are not people.',
  'ui.followers': 'followers',
};
