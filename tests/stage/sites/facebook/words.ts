/** Facebook's words and numbers in one language of its interface. */
export interface Words {
  lang: string;
  dir: 'ltr' | 'rtl';
  /** In full below 1,000, then rounded to one decimal. */
  short: (count: number) => string;
  followers: (count: string) => string;
  following: (count: string) => string;
  likes: (count: string) => string;
  friends: (count: string) => string;
  members: (count: string) => string;
  comments: (count: string, n: number) => string;
  shares: (count: string, n: number) => string;
  /** "Love: 181 people" */
  reaction: (name: 'like' | 'love' | 'care', count: string, n: number) => string;
  allReactions: string;
  seeWho: string;
  /** "3d" within the week, then day and hour. */
  ago: (hours: number, date: Date) => string;
  commentBy: (name: string, ago: string) => string;
  replyBy: (name: string, to: string, ago: string) => string;
  commentReactions: (n: number) => string;
  author: string;
  badges: string;
  postOf: (name: string) => string;
  close: string;
  follow: string;
  addFriend: string;
  join: string;
  publicGroup: string;
  like: string;
  comment: string;
  share: string;
  sponsored: string;
  verified: string;
  login: string;
  mostRelevant: string;
  tabs: string[];
}

function rounded(count: number): string {
  if (count < 1000) return String(count);
  const [scaled, unit] = count < 999_950 ? [count / 1000, 'K'] : [count / 1e6, 'M'];
  return `${Math.round(scaled * 10) / 10}${unit}`;
}

function agoEnglish(hours: number, date: Date): string {
  if (hours < 1) return `${Math.max(1, Math.floor(hours * 60))}m`;
  if (hours < 24) return `${Math.floor(hours)}h`;
  if (hours < 24 * 7) return `${Math.floor(hours / 24)}d`;
  const day = date.toLocaleDateString('en-US', { month: 'long', day: 'numeric', timeZone: 'UTC' });
  const time = date.toLocaleTimeString('en-US', { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });
  return hours < 24 * 300 ? `${day} at ${time}` : `${day}, ${date.getUTCFullYear()}`;
}

const many = (count: string, n: number, one: string, more: string) => `${count} ${n === 1 ? one : more}`;

const en: Words = {
  lang: 'en',
  dir: 'ltr',
  short: rounded,
  followers: (count) => `${count} followers`,
  following: (count) => `${count} following`,
  likes: (count) => `${count} likes`,
  friends: (count) => `${count} friends`,
  members: (count) => `${count} members`,
  comments: (count, n) => many(count, n, 'comment', 'comments'),
  shares: (count, n) => many(count, n, 'share', 'shares'),
  reaction: (name, count, n) =>
    `${{ like: 'Like', love: 'Love', care: 'Care' }[name]}: ${many(count, n, 'person', 'people')}`,
  allReactions: 'All reactions:',
  seeWho: 'See who reacted to this',
  ago: agoEnglish,
  commentBy: (name, ago) => `Comment by ${name} ${ago}`,
  replyBy: (name, to, ago) => `Reply by ${name} to ${to}'s comment ${ago}`,
  commentReactions: (n) => `${many(String(n), n, 'reaction', 'reactions')}; see who reacted to this`,
  author: 'Author',
  badges: 'View information about identity badges',
  postOf: (name) => `${name}'s post`,
  close: 'Close',
  follow: 'Follow',
  addFriend: 'Add friend',
  join: 'Join group',
  publicGroup: 'Public group',
  like: 'Like',
  comment: 'Comment',
  share: 'Share',
  sponsored: 'Sponsored',
  verified: 'Verified account',
  login: 'Log in',
  mostRelevant: 'Most relevant',
  tabs: ['Posts', 'About', 'Mentions', 'Followers', 'Photos'],
};

const RLM = '\u200f';
const eastern = (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));

function roundedArabic(count: number): string {
  if (count < 1000) return eastern(String(count));
  return `${RLM}${eastern(String(Math.round(count / 100) / 10).replace('.', '٫'))} ألف${RLM}`;
}

function agoArabic(hours: number, date: Date): string {
  if (hours < 1) return `${eastern(String(Math.max(1, Math.floor(hours * 60))))} د`;
  if (hours < 24) return `${eastern(String(Math.floor(hours)))} س`;
  if (hours < 24 * 7) return `${eastern(String(Math.floor(hours / 24)))} ي`;
  return date.toLocaleDateString('ar-EG', { day: 'numeric', month: 'long', timeZone: 'UTC' });
}

const ar: Words = {
  ...en,
  lang: 'ar',
  dir: 'rtl',
  short: roundedArabic,
  followers: (count) => `${count} متابع`,
  following: (count) => `${count} قيد المتابعة`,
  likes: (count) => `${count} تسجيل إعجاب`,
  friends: (count) => `${count} صديق`,
  members: (count) => `${count} عضو`,
  comments: (count, n) => (n === 1 ? 'تعليق واحد' : n === 2 ? 'تعليقان' : `${count} تعليقات`),
  shares: (count, n) => (n === 1 ? 'مشاركة واحدة' : n === 2 ? 'مشاركتان' : `${count} مشاركات`),
  reaction: (name, count, n) => {
    const word = { like: 'أعجبني', love: 'أحببته', care: 'أدعمه' }[name];
    return `${word}: ${n === 1 ? 'شخص واحد' : n === 2 ? 'شخصان' : `${count} أشخاص`}`;
  },
  allReactions: 'كل التفاعلات:',
  seeWho: 'معرفة من تفاعل مع هذا',
  ago: agoArabic,
  commentBy: (name, ago) => `تعليق بواسطة ${name} ${ago}`,
  replyBy: (name, to, ago) => `رد بواسطة ${name} على تعليق ${to} ${ago}`,
  commentReactions: (n) => `${eastern(String(n))} تفاعلات؛ معرفة من تفاعل مع هذا`,
  author: 'الكاتب',
  badges: 'عرض معلومات حول شارات الهوية',
  postOf: (name) => `منشور ${name}`,
  close: 'إغلاق',
  follow: 'متابعة',
  addFriend: 'إضافة صديق',
  join: 'انضمام إلى المجموعة',
  publicGroup: 'مجموعة عامة',
  like: 'أعجبني',
  comment: 'تعليق',
  share: 'مشاركة',
  sponsored: 'مُموَّل',
  verified: 'حساب موثّق',
  login: 'تسجيل الدخول',
  mostRelevant: 'الأكثر ملاءمة',
  tabs: ['المنشورات', 'حول', 'الإشارات', 'المتابعون', 'الصور'],
};

/** The words for a language tag; English for every other. */
export function wordsFor(lang: string): Words {
  return lang.startsWith('ar') ? ar : en;
}
