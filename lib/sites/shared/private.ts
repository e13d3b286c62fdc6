import { anyOf } from './anyOf';

/**
 * Over the empty page of an account that is private; that the liked videos are may be said in the same place (TikTok).
 */
export const PRIVATE = anyOf(
  '(?:account|profile?|cuenta|conta|compte|konto|perfil|profilo) (?:(?:is|es|é|est|ist|è) )?priv', // 2025-12
  'hesap gizli|akun ini privat|закрытый акк|аккаунт (?:закр|прив)|(?:ント|ィール)は非公開',
  '非公開アカ|비공개 [계프]|私密帐户|私密帳號|不公開帳號|حساب خاص|अकाउंट प्राइवेट|konto jest prywatne',
);
