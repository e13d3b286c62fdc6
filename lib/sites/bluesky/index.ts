import { exact } from '../../extract/counts';
import { linkedData, schemaCount, schemaText } from '../../extract/schemaOrg';
import { exists, linkMatch } from '../../extract/selectors';
import type { Site } from '../Site';
import { id, is, matches } from './about';
import { STAMP } from './links';
import { members } from './people';
import { comment, POST_LITERALS, posts } from './posts';
import { followersScreen, shownScreen } from './screens';

const [PROFILE, THREAD] = ['[data-testid="profileScreen"]', '[data-testid="postThreadScreen"]'];
const NAME = '[data-testid="profileHeaderDisplayName"]';
const FOLLOWERS = '[data-testid="profileHeaderFollowersButton"]';
const FOLLOWING = '[data-testid="profileHeaderFollowsButton"]';
/** The white tick; a bot's badge has none. */
const TICK = `:is(${NAME}, ${NAME} + div) button path[fill="#fff"]`;
const FALLBACK = '[data-testid="profileHeaderAviButton"] [data-testid="userAvatarFallback"]';

/** Bluesky. React Native Web: test ids are stable, class names are not; old screens stay in the document, hidden. */
export default {
  id,
  matches,
  is,
  shownCountsAre: 'floored',
  // neither a key is a handle, nor the name of everybody without a proven one
  handle: (text) => (/^did:|^handle\.invalid$/.test(text) ? undefined : text.replace(/^@/, '')),
  pages: {
    post: {
      path: '/profile/:handle/post/:id',
      scope: shownScreen(THREAD),
    },
    followers: {
      path: '/profile/:handle/followers',
      scope: followersScreen,
    },
    feed: { path: ['/', '/search', '/saved', '/hashtag/:tag', '/profile/:handle/{feed,lists}/:list'] },
    profile: {
      path: '/profile/:handle',
      scope: shownScreen(PROFILE),
    },
  },
  profile: {
    root: '',
    handle: [linkMatch(FOLLOWERS, /^\/profile\/([^/]+)\/followers$/)], // 2026-11
    name: [NAME], // 2026-11
    verified: [exists(TICK)], // 2026-07
    followers: [exact([FOLLOWERS, 'aria-label']), FOLLOWERS], // 2026-11
    following: [exact([FOLLOWING, 'aria-label']), FOLLOWING], // 2026-11
    posts: [
      `${FOLLOWING} + div`, // 2026-11
      schemaCount(linkedData, 'WriteAction', 'agentInteractionStatistic'), // 2026-01
    ],
    joined: [schemaText(linkedData, 'dateCreated')], // 2026-01
    bio: ['[data-testid="profileHeaderDescription"]'], // 2026-11
    defaultAvatar: [exists(FALLBACK)], // 2025-04
  },
  post: posts,
  comment,
  member: members,
  badge: { beside: `${NAME}:not([style*="display: none"] *)` },
  chip: { beside: `${STAMP}, a:has([data-testid^="userAvatar"]) + a` },
  literals: [...POST_LITERALS, PROFILE, THREAD, '[data-testid="profileFollowersScreen"]'],
} satisfies Site as Site;
