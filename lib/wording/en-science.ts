/**
 * The words of ACTIVE, of the raw figures and of the arithmetic, English. About audiences, never about people; every
 * figure with what it was read from. Missing is "not seen".
 */
export const scienceWords: Record<string, string> = {
  // A1
  'A1.label': 'Responses',
  'A1.figure.followers': '{rate|per100} per 100 followers',
  'A1.figure.views': '{rate|per100} per 100 views',
  'A1.figure.followers.fewer': 'under {most|per100} per 100 followers',
  'A1.figure.views.fewer': 'under {most|per100} per 100 views',
  'A1.sentence':
    'Range {rate|range|per100} (95%). Compared with {norm}, right within a factor of {times|two}, and drawn towards what is usual: the fewer posts, the more. {n} of {seen} {seen|plural:post/posts} used.',
  'A1.sentence.weak':
    'Range {rate|range|per100} (95%). Compared with {norm}: a weak norm, right within a factor of {times|two}, and drawn towards what is usual: the fewer posts, the more. {n} of {seen} {seen|plural:post/posts} used.',
  'A1.sentence.own':
    'Range {rate|range|per100} (95%). Compared with {norm}: a weak norm, right within a factor of {times|two}, and drawn towards what is usual: the fewer posts, the more. {n} of {seen} {seen|plural:post/posts} used.',
  'A1.sentence.raw':
    'Range {rate|range|per100} (95%). Counted: {kinds}. A bare figure: there is no norm to compare it with. {n} of {seen} {seen|plural:post/posts} used.',
  'A1.sentence.top':
    'The middle one of {n|integer} top {n|plural:post/posts}, which are not like the others: compared with nothing.',
  'A1.sentence.left':
    'Range {rate|range|per100} (95%). Compared with {norm}, right within a factor of {times|two}, and drawn towards what is usual: the fewer posts, the more. {n} of {seen} {seen|plural:post/posts} used: {left} left out.',
  'A1.sentence.weak.left':
    'Range {rate|range|per100} (95%). Compared with {norm}: a weak norm, right within a factor of {times|two}, and drawn towards what is usual: the fewer posts, the more. {n} of {seen} {seen|plural:post/posts} used: {left} left out.',
  'A1.sentence.own.left':
    'Range {rate|range|per100} (95%). Compared with {norm}: a weak norm, right within a factor of {times|two}, and drawn towards what is usual: the fewer posts, the more. {n} of {seen} {seen|plural:post/posts} used: {left} left out.',
  'A1.sentence.raw.left':
    'Range {rate|range|per100} (95%). Counted: {kinds}. A bare figure: there is no norm to compare it with. {n} of {seen} {seen|plural:post/posts} used: {left} left out.',
  'A1.sentence.top.left':
    'The middle one of {n|integer} top {n|plural:post/posts}, which are not like the others: compared with nothing. {n|integer} of {seen} {seen|plural:post/posts} used: {left} left out.',

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
  'left.unviewed': '{n} without any views',
  'left.top': '{n} out of order of time',

  // H
  'H.label': 'Responses fit an account',
  'H.figure': '{times|range|times} times smaller',
  'H.figure.far': 'more than {least|least} times smaller',
  'H.figure.larger': '{times|range|times} times larger',
  'H.figure.larger.far': 'more than {least|least} times larger',
  'H.figure.unsure': '{times|range|times} times its size',
  'H.figure.most': 'at most {most|times} times its size',
  'H.sentence':
    'Responses are those usual for an account {times|times} times smaller, range {times|range|times}. The same figure as “Responses”, said in another way.',
  'H.sentence.beyond':
    'Responses are those usual for an account {times|times} times smaller, range {times|range|times}. The norm is not known for accounts of all these sizes. The same figure as “Responses”, said in another way.',
  'H.sentence.far':
    'Responses are those usual for an account more than {least|least} times smaller. The same figure as “Responses”, said in another way.',
  'H.sentence.far.beyond':
    'Responses are those usual for an account more than {least|least} times smaller. The norm is not known for accounts of all these sizes. The same figure as “Responses”, said in another way.',
  'H.sentence.larger':
    'Responses are those usual for an account {times|times} times larger, range {times|range|times}. The same figure as “Responses”, said in another way.',
  'H.sentence.larger.beyond':
    'Responses are those usual for an account {times|times} times larger, range {times|range|times}. The norm is not known for accounts of all these sizes. The same figure as “Responses”, said in another way.',
  'H.sentence.larger.far':
    'Responses are those usual for an account more than {least|least} times larger. The same figure as “Responses”, said in another way.',
  'H.sentence.larger.far.beyond':
    'Responses are those usual for an account more than {least|least} times larger. The norm is not known for accounts of all these sizes. The same figure as “Responses”, said in another way.',
  'H.sentence.unsure':
    'Responses are those usual for an account {times|range|times} times its size; closer than that cannot be told. The same figure as “Responses”, said in another way.',
  'H.sentence.unsure.beyond':
    'Responses are those usual for an account {times|range|times} times its size; closer than that cannot be told. The norm is not known for accounts of all these sizes. The same figure as “Responses”, said in another way.',
  'H.sentence.most':
    'Responses are at most those usual for an account {most|times} times its size; how far below cannot be told. The same figure as “Responses”, said in another way.',
  'H.sentence.most.beyond':
    'Responses are at most those usual for an account {most|times} times its size; how far below cannot be told. The norm is not known for accounts of all these sizes. The same figure as “Responses”, said in another way.',

  // A2
  'A2.label': 'Dialogue',
  'A2.figure': '{ratio|per100} per 100 likes',
  'A2.figure.unclear': 'not clear',
  'A2.sentence.unclear':
    '{ratio|per100} replies or comments per 100 likes over {n} {n|plural:post/posts} together, but one post or two decide it: range {ratio|range|per100}.',
  'A2.sentence':
    'Replies or comments per 100 likes over {n} {n|plural:post/posts}: range {ratio|range|per100}; usual is {usual|range|per100}.',
  'A2.sentence.raw':
    'Replies or comments per 100 likes over {n} {n|plural:post/posts}: range {ratio|range|per100}. A bare figure, compared with nothing.',

  // A3
  'A3.label': 'The owner answers',
  'A3.figure': '{answered} of {threads} {threads|plural:thread/threads}',
  'A3.sentence': 'Threads in which the owner replied to somebody. No question was seen.',
  'A3.sentence.questions':
    'Threads in which the owner replied to somebody. {met} of {questions} {questions|plural:question/questions} {met|plural:was/were} answered, or followed by a comment of the owner’s.',

  // A4
  'A4.label': 'Last post',
  'A4.figure': '{last|range|days} ago',
  'A4.figure.then': '{last|range|days} before the last look',
  'A4.sentence': 'Usually {gap|range|days} between posts: the median of the newest {n} seen.',
  'A4.sentence.one': 'One post of its own with a date was seen.',

  // A5
  'A5.label': 'People who take part',
  'A5.figure': 'at least {people|least}',
  'A5.figure.seen': '{seen|integer} seen',
  'A5.sentence':
    '{seen|integer} different people commented in {n} {n|plural:thread/threads}; how many more there must be is told by those seen once or twice. There is no upper limit.',
  'A5.sentence.seen':
    '{seen|integer} different {seen|plural:person/people} commented in {n} {n|plural:thread/threads}. How many more there are cannot be told yet.',
  'A5-loyalty.label': 'Come back',
  'A5-loyalty.figure': '{back|integer} of {people|integer}',
  'A5-loyalty.sentence':
    'Commenters seen in more than one of {threads} threads: {share|percent}, range {share|range|percent}.',

  // A6
  'A6.label': 'Passed on',
  'A6.figure': '{share|percent} of responses',
  'A6.figure.unclear': 'not clear',
  'A6.sentence.unclear':
    '{share|percent} of likes, comments and shares over {n} {n|plural:post/posts} together are shares, but one post or two decide it: range {share|range|percent}.',
  'A6.sentence':
    'Shares among likes, comments and shares over {n} {n|plural:post/posts}: range {share|range|percent}. A bare figure: there is no norm to compare it with.',

  // Views, polls, paid posts
  'V1.label': 'Views',
  'V1.figure': '{views|two} per 100 followers',
  'V1.sentence': 'Median of {n} {n|plural:post/posts}. A bare figure: there is no norm to compare it with.',
  'V2.label': 'Responses to views',
  'V2.figure': '{rate|two} per 100 views',
  'V2.sentence': 'Median of {n} {n|plural:post/posts}. A bare figure: there is no norm to compare it with.',
  'V2.sentence.x':
    'Median of {n} {n|plural:post/posts}. A bare figure; customers of Buffer on X had 2.5 per 100 impressions in 2026 (median).',
  'V2.sentence.norm':
    'Median of {n} {n|plural:post/posts} as they stand. “Responses” is the same, drawn towards its norm the more the fewer posts were seen.',
  'polls.label': 'Polls',
  'polls.figure': '{votes|integer} {votes|plural:vote/votes}',
  'polls.sentence': 'In {n} {n|plural:poll/polls} seen.',
  'paid.label': 'Paid posts',
  'paid.figure': '{paid} of {n} {n|plural:post/posts}',
  'paid.sentence': 'Posts that the site itself marks as paid.',

  // Over time
  'T.label': 'Responses over time',
  'T.figure': '×{times|two}',
  'T.sentence':
    'Responses to the latest {recent} posts, per follower or view, against those to the {earlier} before them: range {times|range|two} times.',

  // Why this word
  'active.because.private': 'A private account: nothing of it is worked out or kept.',
  'active.because.new': 'The account is {days|age} old; its responses can be judged from {need|days} on.',
  'active.because.new.most': 'The account is at most {days|days} old; its responses can be judged from {need|days} on.',
  'active.because.small':
    'With {followers|integer} {followers|plural:follower/followers} a rate says little; from {need|integer} on it says more.',
  'active.because.posts':
    '{have} of the {need} posts needed {have|plural:was/were} seen; only those at least a day old count.',
  'active.because.hidden':
    'Of {seen} {seen|plural:post/posts} seen, {hidden} {hidden|plural:lacks/lack} a count that is needed: hidden, or not on this page.',
  'active.because.unviewed':
    'Of {seen} {seen|plural:post/posts} seen, {unviewed} {unviewed|plural:has/have} no views yet: without any, responses per view cannot be told.',
  'active.because.old':
    'Of {seen} {seen|plural:post/posts} seen, {old} {old|plural:is/are} older than 180 days; {need} newer ones are needed.',
  'active.because.no-followers': 'The number of followers was not seen.',
  'active.because.no-views': 'The number of views was not seen.',
  'active.because.top': 'These are top posts, not the latest ones: they are not compared.',
  'active.because.no-norm': 'No norm for this site: the figures stand alone.',
  'active.because.no-norm-size': 'No norm for accounts with {followers|count} followers: the figures stand alone.',
  'active.because.no-size.followers': 'The number of followers was not seen: the figures stand alone.',
  'active.because.no-size.views':
    'The number of followers was not seen, so there is no norm for this size: the figures stand alone.',
  'active.because.core': 'At least {people|least} take part, about {tenth} in 10 of those seen come back.',
  'active.because.answer': '{rate}; usual is {usual}.',
  'active.because.answer.though': '{rate}, fewer than usual ({usual}): the other signs lift the whole.',
  'active.because.between': '{rate}; usual is {usual}; all signs together leave both “people answer” and “quiet” open.',
  'active.because.quiet': '{rate}; usual is {usual}.',
  'active.because.large-few':
    '{rate}: as many in all as are usual for an account at least {least|least} times smaller.',
  'active.because.large-few.smallest':
    '{rate}: fewer in all than are usual for an account of {smallest|integer} followers, the smallest the norm is known for.',

  // What would make it surer
  'active.hint.order': 'See the posts in order of time (logged in, where the site asks for it)',
  'active.hint.followers': 'Open the profile, where the number of followers stands',
  'active.hint.posts': 'Scroll through the profile’s own posts',
  'active.hint.young': 'Come back tomorrow: posts need a day to gather responses',
  'active.hint.hidden': 'Open single posts: some show counts that the list does not',
  'active.hint.comments': 'Open posts and read their comments',
  'active.hint.norm': 'Save a norm of your own in the library, once 30 accounts of this site and size are in it',
  'active.hint.threads': 'Open the comments of more posts',

  // How this is worked out
  'how.ranges':
    'Ranges of rates and shares are 95%; those of plain counts and dates are what rounding leaves open. Those of “Active” and “Real” combine the ranges of their parts with what was not seen: they are no confidence intervals.',
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
  'step.rate.low': 'Rate, lower limit (95%)',
  'step.rate.high': 'Rate, upper limit (95%)',
  'step.d': 'Logarithm of rate / norm',
  'step.score': 'Score: share of accounts below, 0 to 100',
  'step.score.low': 'Score, lower limit (95%)',
  'step.score.high': 'Score, upper limit (95%)',
};
