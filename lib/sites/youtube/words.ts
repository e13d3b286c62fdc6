import { VIEWED } from '../shared/viewed';

const anyCase = (...parts: readonly string[]): RegExp => new RegExp(parts.join(''), 'iu');

/** The header may lack either figure, so words distinguish them; languages without words here are not read. */
export const SUBSCRIBERS = anyCase(
  '^(?!@)(?=.*\\p{Nd}).*(?:subscri|abon|suscri|inscri|iscritt|п[оі]дпис|登録|مشترك|구독자|订阅者|訂閱|सब्स|pelang', // 2026-10
  '|subskry|prenum|odb[eě]r|felir|đăng ký|ติดตาม).*$',
);
export const VIDEOS = anyCase(
  '^(?!@)(?=.*\\p{Nd}).*(?:vid[eé]|víde|в[иі]део|動画|视频|影片|فيديو|동영상|वीडियो|วิดีโอ).*$', // 2026-10
);
/** Views, not the people who watch now or wait; a date may follow, and nothing else: "24 views of Oslo" is a name. */
export const VIEWS = anyCase(
  `^(\\p{Nd}[^•]*(?:${VIEWED.source})\\S*\\s*|(?:조회수|[收觀]看次數|การดู|sett )[^•]*\\p{Nd}[^•]*)(?:•|$)`, // 2026-10
);
