import { anyOf } from './anyOf';

/** Name of the drawing beside a verified account's name. */
export const VERIFIED = anyOf(
  'verif|vérif|認証|인증|已驗證|已验证|doğrulan|подтвержд|xác minh|zweryfik|موث', // 2026-04
);
