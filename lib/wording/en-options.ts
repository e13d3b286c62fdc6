/** The words of the settings: English. */
export const optionsWords: Record<string, string> = {
  'ui.options': 'Settings',
  'ui.options.keep': 'How long things are kept',
  'ui.options.keep.text':
    'Data not seen again within this time is deleted automatically: posts, comments, followers, and at last the account. Nothing of it leaves this browser.',
  'ui.options.days': '{n|integer} days',
  'ui.options.kept': 'What is kept now',
  'ui.options.kept.accounts': '{n|integer} {n|plural:account/accounts}',
  'ui.options.kept.posts': '{n|integer} {n|plural:post/posts} of theirs',
  'ui.options.kept.comments': '{n|integer} {n|plural:comment/comments} beneath, without names and words',
  'ui.options.kept.members': '{n|integer} {n|plural:follower/followers}, without names',
  'ui.options.hosts': 'Other sites that are read',
  'ui.options.hosts.text':
    'Hosts of Mastodon or Misskey you allowed from the popup. The others are listed in the browser’s own settings of this extension.',
  'ui.options.hosts.none':
    'None so far: open one, press the button of this extension, and choose “Read this instance”.',
  'ui.options.hosts.stop': 'Stop reading {host}',
  'ui.options.unanswered': 'No answer came: nothing was changed. Open this page again.',
};
