/**
 * The words of ACTIVE, of the raw figures and of the arithmetic, English. About audiences, never about people; every
 * figure with what it was read from. Missing is "not seen".
 */
export const scienceWords: Record<string, string> = {
  // A1
  'A1.label': 'Responses',
  'A1.figure': '{rate|percent}',
  'A1.sentence': '{norm} (×{times} either way). {n} of {seen} {seen|plural:post/posts} used.',
  'A1.sentence.weak': '{norm}, a weak norm (×{times} either way). {n} of {seen} {seen|plural:post/posts} used.',
  'A1.sentence.own': '{norm}, a weak norm (×{times} either way). {n} of {seen} {seen|plural:post/posts} used.',
  'A1.sentence.raw': 'Raw figure, no norm. {n} of {seen} {seen|plural:post/posts} used.',

  // Why posts are left out
  'left.repost': '{n} {n|plural:repost/reposts}',
  'left.promoted': '{n} {n|plural:advertisement/advertisements}',
  'left.foreign': '{n} by others',
  'left.reply': '{n} {n|plural:reply/replies} to others',
  'left.pinned': '{n} pinned',
  'left.young': '{n} newer than a day',
  'left.old': '{n} older than 180 days',
  'left.undated': '{n} without a clear date',
  'left.hidden': '{n} with counts that were not seen',
  'left.top': '{n} out of order of time',

  // H
  'H.label': 'Answers like a smaller account',
  'H.label.larger': 'Answers like a larger account',
  'H.label.unsure': 'Answers like an account of its size',
  'H.figure': '1/{times|rough} the size',
  'H.figure.larger': '{times|decimal} times the size',
  'H.figure.unsure': '{times|range|decimal} times the size',
  'H.sentence':
    'Responses are those usual for an account 1/{times|rough} its size (1/{times|range|rough}). The same figure as “Responses”, said in another way.',
  'H.sentence.larger':
    'Responses are those usual for an account {times|decimal} times its size ({times|range|decimal}). The same figure as “Responses”, said in another way.',

  'H.sentence.unsure':
    'Responses are those usual for an account {times|range|decimal} times its size: no more and no less can be told. The same figure as “Responses”, said in another way.',

  // A2
  'A2.label': 'Dialogue',
  'A2.figure': '{ratio|percent}',
  'A2.sentence':
    'replies per like over {n} {n|plural:post/posts} ({ratio|range|percent}); usual is {usual|range|percent}.',
  'A2.sentence.raw': 'replies per like over {n} {n|plural:post/posts} ({ratio|range|percent}). Raw figure, no norm.',

  // A3
  'A3.label': 'The owner answers',
  'A3.figure': '{answered} of {threads}',
  'A3.sentence': '{threads|plural:thread/threads}; no question was seen.',
  'A3.sentence.questions':
    '{threads|plural:thread/threads}; {met} of {questions} {questions|plural:question/questions} got an answer.',

  // A4
  'A4.label': 'Last post',
  'A4.figure': '{last|days} ago',
  'A4.sentence': 'one post every {gap|days}, median of {n} posts seen.',
  'A4.sentence.one': 'one own post with a date was seen.',

  // A5
  'A5.label': 'People who take part',
  'A5.figure': 'at least {people|integer}',
  'A5.figure.seen': '{seen|integer} seen',
  'A5.sentence':
    '{seen|integer} different people commented in {n} {n|plural:thread/threads}; those never seen are estimated from those seen once or twice. There is no upper limit.',
  'A5.sentence.seen':
    '{seen|integer} different {seen|plural:person/people} commented in {n} {n|plural:thread/threads}. How many more there are cannot be told yet.',
  'A5-loyalty.label': 'Come back',
  'A5-loyalty.figure': '{share|percent}',
  'A5-loyalty.sentence':
    '{back|integer} of {people|integer} commenters were seen in more than one of {threads} threads ({share|range|percent}).',

  // A6
  'A6.label': 'Passed on',
  'A6.figure': '{share|percent}',
  'A6.sentence':
    'of responses are shares, over {n} {n|plural:post/posts} ({share|range|percent}). Raw figure, no norm.',

  // Views, polls, paid posts
  'V1.label': 'Seen by',
  'V1.figure': '{views|rough} per 100',
  'V1.sentence': 'views per 100 followers, median of {n} {n|plural:post/posts}. Raw figure, no norm.',
  'V2.label': 'Responses per view',
  'V2.figure': '{rate|decimal} per 100',
  'V2.sentence': 'responses per 100 views, median of {n} {n|plural:post/posts}. Raw figure, no norm.',
  'V2.sentence.x':
    'responses per 100 views, median of {n} {n|plural:post/posts}. Raw figure; Buffer’s customers on X: median 2.5 (2026, per impression).',
  'polls.label': 'Poll votes',
  'polls.figure': '{votes|integer}',
  'polls.sentence': 'in {n} {n|plural:poll/polls} seen.',
  'paid.label': 'Paid posts',
  'paid.figure': '{paid} of {n}',
  'paid.sentence': '{paid|plural:post is/posts are} marked as paid by the site, of {n} that told.',

  // Over time
  'T.label': 'Responses over time',
  'T.figure': '{times|decimal} times',
  'T.sentence':
    'what they were: the latest {recent} posts against the {earlier} before them ({times|range|decimal}), per follower or view.',

  // Why this word
  'active.because.private': 'A private account: nothing of it is worked out or kept.',
  'active.because.new': 'The account is {days|days} old; from {need|days} on its responses can be judged.',
  'active.because.small': '{followers|integer} followers; from {need|integer} on a rate says something.',
  'active.because.posts': '{have} of {need} posts that can be used were seen.',
  'active.because.hidden': 'The counts of {hidden} of {seen} posts were not seen: hidden, or not on this page.',
  'active.because.old': '{old} of {seen} posts seen are older than 180 days.',
  'active.because.no-followers': 'The number of followers was not seen.',
  'active.because.no-views': 'The number of views was not seen.',
  'active.because.top': 'These are top posts, not the latest: they are compared with nothing.',
  'active.because.no-norm': 'No norm for this site: the figures stand alone.',
  'active.because.no-norm-size': 'No norm for accounts with {followers|count} followers: the figures stand alone.',
  'active.because.no-size.followers': 'The number of followers was not seen: the figures stand alone.',
  'active.because.no-size.views':
    'The number of followers was not seen, so there is no norm for this size: the figures stand alone.',
  'active.because.core': 'at least {people|integer} take part, {tenth} in 10 come back',
  'active.because.answer.followers':
    '1 response for every {every|rough} followers; usual is 1 for {usual|range|rough}.',
  'active.because.answer.views': '1 response for every {every|rough} views; usual is 1 for {usual|range|rough}.',
  'active.because.between.followers':
    '1 response for every {every|rough} followers; usual is 1 for {usual|range|rough}: not sure enough for a word.',
  'active.because.between.views':
    '1 response for every {every|rough} views; usual is 1 for {usual|range|rough}: not sure enough for a word.',
  'active.because.quiet.followers': '1 response for every {every|rough} followers; usual is 1 for {usual|range|rough}.',
  'active.because.quiet.views': '1 response for every {every|rough} views; usual is 1 for {usual|range|rough}.',
  'active.because.large-few':
    '1 response for every {every|rough} followers: those of an account at most 1/{least|decimal} its size.',

  // What would make it surer
  'active.hint.order': 'See the posts in order of time (logged in, where the site asks for it)',
  'active.hint.followers': 'Open the profile, where the number of followers stands',
  'active.hint.posts': 'Scroll through the profile’s own posts',
  'active.hint.young': 'Come back tomorrow: posts need a day to gather responses',
  'active.hint.hidden': 'Open single posts: some show counts that the list does not',
  'active.hint.comments': 'Open posts and read their comments',
  'active.hint.norm':
    'Keep looking at accounts of this site and size: from 30 in the library on they can be your own norm',
  'active.hint.threads': 'Open the comments of more posts',

  // How this is worked out
  'step.posts': 'Posts used',
  'step.responses': 'Median responses per post',
  'step.over.followers': 'Followers',
  'step.over.views': 'Median views per post',
  'step.raw': 'Raw rate: median of (responses + ½) / base',
  'step.norm': 'Usual rate for this size (norm)',
  'step.tau': 'Spread between accounts (tau)',
  'step.s2': 'Variance within one account (s²)',
  'step.k': 'Weight of these posts against the norm: n / (n + s²/tau²)',
  'step.rate': 'Rate after weighing',
  'step.v': 'Variance of its logarithm',
  'step.rate.low': 'Rate, lower limit',
  'step.rate.high': 'Rate, upper limit',
  'step.d': 'Logarithm of rate / norm',
  'step.score': 'Score: share of accounts below, 0 to 100',
  'step.score.low': 'Score, lower limit',
  'step.score.high': 'Score, upper limit',
};
