/**
 * The words of REAL, English. About audiences and patterns: who caused one cannot be seen, and the words say so.
 * Placeholders: see `figure` in figure.ts.
 */
export const realWords: Record<string, string> = {
  // R1: followers whose own counts were seen.
  'real.R1.label.newest': 'Newest followers',
  'real.R1.label.listed': 'Followers listed',
  'real.R1.label.opened': 'Followers you opened',
  'real.R1.figure': '{flagged|integer} of {n|integer} {flagged|plural:stands/stand} out',
  'real.R1.posts.ordinary':
    '{flagged|integer} of {n|integer} followers whose own figures were seen {flagged|plural:follows/follow} about 200 accounts for each post of theirs, or more. Under about 20%, ordinary audiences look like this too.',
  'real.R1.posts.many':
    '{flagged|integer} of {n|integer} followers whose own figures were seen {flagged|plural:follows/follow} about 200 accounts for each post of theirs, or more. The rule misses some and flags some wrongly: allowing for both, the share of the kind it is meant to find could be {share|range|percent}. Who caused it cannot be seen.',
  'real.R1.posts.all':
    '{flagged|integer} of {n|integer} followers whose own figures were seen {flagged|plural:follows/follow} about 200 accounts for each post of theirs, or more. The rule misses some and flags some wrongly: allowing for both, nearly all could be of the kind it is meant to find. Who caused it cannot be seen.',
  'real.R1.posts.many-opened':
    '{flagged|integer} of the {n|integer} followers you opened {flagged|plural:follows/follow} about 200 accounts for each post of theirs, or more. They are not a list read in order, so they may not stand for the rest.',
  'real.R1.ratio.ordinary':
    '{flagged|integer} of {n|integer} followers whose own figures were seen {flagged|plural:follows/follow} about ten times as many accounts as follow them, or more. Under about 20%, ordinary audiences look like this too.',
  'real.R1.ratio.many':
    '{flagged|integer} of {n|integer} followers whose own figures were seen {flagged|plural:follows/follow} about ten times as many accounts as follow them, or more. The rule misses some and flags some wrongly: allowing for both, the share of the kind it is meant to find could be {share|range|percent}. Who caused it cannot be seen.',
  'real.R1.ratio.all':
    '{flagged|integer} of {n|integer} followers whose own figures were seen {flagged|plural:follows/follow} about ten times as many accounts as follow them, or more. The rule misses some and flags some wrongly: allowing for both, nearly all could be of the kind it is meant to find. Who caused it cannot be seen.',
  'real.R1.ratio.many-opened':
    '{flagged|integer} of the {n|integer} followers you opened {flagged|plural:follows/follow} about ten times as many accounts as follow them, or more. They are not a list read in order, so they may not stand for the rest.',
  'real.R1.raw':
    '{flagged|integer} of {n|integer} followers whose own figures were seen {flagged|plural:follows/follow} about ten times as many accounts as follow them, or more. No rule could be tested on this site, so this is not scored.',

  // R3: batches in a list.
  'real.R3.label': 'Batches in the list',
  'real.R3.none': 'none found',
  'real.R3.silent':
    'No block of followers that are alike stands out among {rows|integer} read without gaps. That alone says little: a mixed batch looks like anybody.',
  'real.R3.figure': '{inWindow|integer} of {window|integer} in a row',
  'real.R3.shape':
    '{inWindow|integer} of {window|integer} followers in a row have handles of one form, against {inList|integer} of all {rows|integer} read: a sign of a batch. A shared language, school or fan group can look alike.',
  'real.R3.name-is-handle':
    '{inWindow|integer} of {window|integer} followers in a row use their handle as their name, against {inList|integer} of all {rows|integer} read: a sign of a batch. A shared link or event can bring such a block too.',
  'real.R3.empty-bio':
    '{inWindow|integer} of {window|integer} followers in a row have no bio, against {inList|integer} of all {rows|integer} read: a sign of a batch. A wave of newcomers to the site can look alike.',
  'real.R3.with-bio':
    '{inWindow|integer} of {window|integer} followers in a row have a bio, against {inList|integer} of all {rows|integer} read: a sign of a batch. A shared link or event can bring such a block too.',

  // R5: comments.
  'real.R5.label': 'Promotion and copies',
  'real.R5.figure': '{joint|integer} of {n|integer} comments',
  'real.R5.few':
    '{joint|integer} of {n|integer} comments {joint|plural:carries/carry} a promotion phrase or nearly {joint|plural:repeats/repeat} another ({share|range|percent}): too few for a sign.',
  'real.R5.many':
    '{joint|integer} of {n|integer} comments carry a promotion phrase or nearly repeat another ({share|range|percent}): {promotion|integer} with promotion, {copies|integer} near-copies. Open comment threads draw these without anybody’s asking; a giveaway that asks for a set phrase does too.',
  'real.short.label': 'Very short comments',
  'real.short.figure': '{short|integer} of {n|integer} comments',
  'real.short.sentence':
    '{emojiOnly|integer} {emojiOnly|plural:is/are} emoji only, {mentionOnly|integer} only {mentionOnly|plural:mentions/mention} somebody. Shown, never scored: plenty of people applaud this way.',

  // R7: following.
  'real.R7.back.label': 'Follows back',
  'real.R7.back.figure': '{following|compact} for {followers|compact} {followers|plural:follower/followers}',
  'real.R7.back.sentence':
    'The account follows {following|integer} others: many of the {followers|integer} who follow it may do so because they were followed. A weak sign.',
  'real.R7.churn.label': 'Following up and down',
  'real.R7.churn.figure': '{teeth|integer} {teeth|plural:time/times}',
  'real.R7.churn.sentence':
    'On your own visits over {days|integer} days the number of accounts followed rose and fell {teeth|integer} times. Cleaning up a list looks like this once, seldom more often.',

  // R8: growth.
  'real.R8.label': 'Followers gained',
  'real.R8.figure': '{perDay|range|two} a day',
  'real.R8.sentence':
    'Between {from} and {to}, from {n|integer} days on which you visited; the range is what rounded counts leave open. Never scored.',
  'real.R8.spike':
    'At least {people|least} followers more between {from} and {to}, far from the usual pace. Common causes: a post that travelled, a giveaway, press or television, a mention by somebody large.',
  'real.R8.spike.post':
    'At least {people|least} followers more between {from} and {to}: a post of those days drew far more responses than usual, which can explain such a rise. A giveaway or press can do the same.',
  'real.R8.drop':
    'At least {people|least} followers fewer between {from} and {to}, far from the usual pace. Common causes: the site’s own clean-ups, a break from posting, a change of topic.',

  // Why this word.
  'real.because.unusual':
    '{strong|integer} strong signs of different kinds point the same way. Who caused it cannot be seen: anybody can send followers to anybody.',
  'real.because.R1':
    'One strong sign: {flagged|integer} of {n|integer} followers read in order follow very many accounts for the posts or followers of their own. One sign alone is not a verdict.',
  'real.because.R3':
    'One strong sign: {inWindow|integer} of {window|integer} followers in a row are alike. One sign alone is not a verdict.',
  'real.because.R5':
    'One strong sign: {joint|integer} of {n|integer} comments carry promotion or nearly repeat another. One sign alone is not a verdict.',
  'real.because.nothing': 'Taken together, what was seen looks like an ordinary audience; what was not seen may not.',
  'real.because.cannot-tell': 'What was seen is not enough to tell an ordinary audience from an unusual one.',
  'real.because.followers':
    '{have|integer} of the {need|integer} followers needed {have|plural:was/were} seen with their own figures.',
  'real.because.private': 'A private account is not looked into.',
  'real.because.unscored': 'What was seen is shown, but no rule could be tested on this site.',
  'real.because.nothing-seen': 'Too few followers or comments were seen yet.',

  // What would make it surer.
  'real.hint.followers':
    'Point at followers in the list (on a phone: open them), in order, so that their own figures show',
  'real.hint.comments': 'Open posts and read their comments',
  'real.hint.list': 'Open the followers list and scroll from the top',
  'real.hint.growth': 'Come back on other days, so that growth can be seen',
};
