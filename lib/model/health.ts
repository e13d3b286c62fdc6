/** A field of a site that its pages do not give any more. */
export interface BrokenFieldNotice {
  /** 'post.likes' */
  field: string;
  /** The site's name. */
  site: string;
  /** ms since 1970 */
  since: number;
}
