/** What sites write in some of their languages, where nothing but a word tells. */

/** Name of the drawing beside a verified account's name. */
export const VERIFIED = /(verif|vérif|認証|인증|已驗證|已验证|doğrulan|подтвержд|xác minh|zweryfik|موث)/i;

/** A count of followers, or their tab. */
export const FOLLOWERS =
  /follower|seguidor|abonn|フォロワー|팔로워|粉絲|粉丝|pengikut|подписч|takipç|người theo dõi|volger|obserwuj|följare|متابع/i;

/** Over the empty page of an account that is private; that the liked videos are may stand in the same place (TikTok). */
export const PRIVATE =
  /((?:account|profile?|cuenta|conta|compte|konto|perfil|profilo) (?:(?:is|es|é|est|ist|è) )?priv|hesap gizli|akun ini privat|закрытый акк|аккаунт (?:закр|прив)|(?:ント|ィール)は非公開|非公開アカ|비공개 [계프]|私密帐户|私密帳號|不公開帳號|حساب خاص|अकाउंट प्राइवेट|konto jest prywatne)/i;

/** A pin: its name on a tile of Instagram's grid, or the words over a Threads post. */
export const PIN = /(\bpin|fijad|fixad|épingl|angehef|angepin|fissat|крепл|固定|고정|置顶|置頂|釘選|ピン留|sabit|disemat|مثبت)/i;

/** Beside a Threads post's author. */
export const PROMOTED =
  /^(Sponsored|Ad|Gesponsert|Anzeige|Patrocinado|Publicidad|Sponsorisé|Sponsorizzato|Bersponsor|広告|광고|贊助|赞助内容)$/;

/** Beside a number of views. */
export const VIEWED =
  /view|aufruf|visuali|vista|vue|visionn|просм|перегл|回視聴|مشاهد|tonton|görünt|lượt xem|wyświ|weerg|visning|zhlédn|zhliadn|megtek|vizionăr|次观看|देखा ग|조회수|[收觀]看次數|การดู/iu;
