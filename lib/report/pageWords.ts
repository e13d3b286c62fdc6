/*
 * Words that are nobody's secret: those that HTML, ARIA, Open Graph and schema.org enumerate, and those that pages name their parts by.
 * They show what a page is built of even where the site has given a part a new name. A name that is such a word too ("Page") gives
 * nobody away.
 */

const MARKUP =
  'a article aside audio b body br button canvas caption cell code col colgroup columnheader command complementary contentinfo ' +
  'dd definition del details dfn dialog dir directory div dl document dt em embed false feed fieldset figcaption figure footer form ' +
  'generic grid gridcell group h head header heading hr html i iframe image img input ins kbd label landmark legend li line link list ' +
  'listbox listitem log main map marquee math menu menubar menuitem menuitemcheckbox menuitemradio meta meter nav navigation nobr ' +
  'none note ol optgroup option output p paragraph param picture portal pre presentation progressbar q radio radiogroup region row ' +
  'rowgroup rowheader rowspan s samp script scrollbar search searchbox section select separator slider slot small source span ' +
  'spinbutton status strong style sub summary sup svg switch tab table tablist tabpanel tbody td term text textarea textbox tfoot th ' +
  'thead time timer title toolbar tooltip tr track tree treegrid treeitem true u ul undefined use var video wbr';
const ATTRIBUTES =
  'abbr accept accesskey activedescendant allow alt aria async autocapitalize autofocus autoplay busy charset checked cite class colindex ' +
  'cols colspan contenteditable controls coords crossorigin datetime decoding default defer describedby dirname draggable dropeffect ' +
  'enctype enterkeyhint errormessage flowto for formaction haspopup headers high hreflang http icon imagesizes inert inputmode integrity ' +
  'invalid ismap itemid itemprop itemref itemscope itemtype keyshortcuts labelledby lang loading loop low max maxlength min minlength ' +
  'multiline multiple multiselectable muted nonce novalidate optimum orientation orig owns pattern ping playsinline popovertarget posinset ' +
  'poster pressed readonly referrerpolicy required reversed roledescription rowindex rows sandbox scope selected setsize shape ' +
  'sizes sort spellcheck src srcset step tabindex target testid valuemax valuemin valuenow valuetext viewbox wrap';
const VALUES =
  'additions all ascending assertive auto bookmark both canonical checkbox color date descending email external file grammar help ' +
  'hidden horizontal inline json ld licence license ltr mixed module next nofollow noindex noopener noreferrer number off other page ' +
  'password plaintext polite prev range rel removals reset rtl spelling step stylesheet submit tel ugc url vertical week xml';
const DATA =
  'about account action additional agent alternate android app application audience author breadcrumb caption channel class collection ' +
  'comment content count created creator creative dates description device discussion duration embed entity event family feedback feed ' +
  'friendly genre height id identifier interaction ios ipad iphone item keywords like list locale logo media message modified ' +
  'name object of og org organization owner paid person photo play player position posting profile published publisher rating ' +
  'register review schema secure share shared site social statistic store subscribe thing thumbnail type uploaded upload user username ' +
  'value verified version view watch web width work write www http https';
const PARTS =
  'above absolute accessibility accessible active activity ad add ads after alert align amount anchor animated animation ' +
  'announcement answer area arrow aspect attachment attributed autocomplete autosuggest avatar avi avif back background backstage ' +
  'badge banner bar base before bell below big bio block blur bold border bottom bounding box brand browse btn bubble bubbles ' +
  'bullet buttons by byline calendar cancel captions card cards caret carousel category center char chat check checked chevron ' +
  'chip circle clear click clip close closed cog collapse collapsed collapsible colors column columns comments common comp compact ' +
  'complex component compose composer computed condensed config confirm connection contained container contents context ' +
  'continuation controls cookie copy core counter cover create current cursor custom dark data decorated default delete desc ' +
  'desktop detailed dialogs direct disabled discover dislike dismiss display divider dot dots down download drawer dropdown ' +
  'dropdowns dynamic edit editor element ellipsis emoji empty end endpoint engagement entry error events expand expandable ' +
  'expanded explore extra fading fallback favorite favorites favourite field fields fill filter filters fit fixed flag flat ' +
  'flatlist flex float flow fluid focus focusable fold follow followed follower followers following follows font footerbar footers ' +
  'foreground frame friend friends full gallery gap ghost gif global globe google gradient grow guide half handle hash hashtag ' +
  'headline heart hide hider hint holder home homepage horiz host hotkey hover icon icons ignore in inbox index indicator info ' +
  'infos inherit inner invisible items join jpeg key labels large last latest layer layers layout leading left length less level ' +
  'light liked likes linear lines links live load loaded loader loading locked login logout lookup lower mask medium mention menus ' +
  'messages metadata middle mini minimal minus mobile modal mode mono more mount mounted move mute muted my names native navbar ' +
  'nested new nickname no normal not notes notice notification notifications numbers old on onion online only open options or ' +
  'original outer outline over overflow overlay overlays padding pagelet pager pages pane panel panels parent partner pause ' +
  'pending pill pills pin pinned placeholder placement plain plus png point pointer poll polls pop popout popover popup post ' +
  'poster posts premium pressable preview previous primary privacy private progress promo promoted public query quick quote quoted ' +
  'quotes ratio react reaction reactions read reason recommend recommended red redo reel reels referrer refresh related relative ' +
  'remove render renderer replied replies reply report repost reposted reposts response results retry retweet retweets right role ' +
  'room root rotate round rounded rows save saved saves scale scope screen screens scroll scrollable scroller searches secondary ' +
  'see selected selector send sent separated shadow shape shares sheet shell short shortcut shorts show shown shrink side sidebar ' +
  'sign simple single size skeleton skip slash slide sm snippet sort space spacer spec spinner spoiler sponsored sprite sr stack ' +
  'star start state static sticker sticky stories story stream stretch string stroke styled subtitle suggested suggestion ' +
  'suggestions swap swipe swipeable switcher tabs tag tags tap tappable target template terms texts theme thread threads thumb ' +
  'thumbnails tick ticker tile timeline timestamp tip to toast toggle tonal top topic total touch transition translate translation ' +
  'transparent tray trend trending trends trigger tweet tweets typography ui unfollow unique unknown unlike unread unretweet ' +
  'unselected up upper users utf verification videos viewer viewport views visibility visible visual volume vote voted votes ' +
  'warning watermark webp white wide widget window wiz wordmark wrap wrapper xl yt ytd ytp zoom';

const words = new Set([MARKUP, ATTRIBUTES, VALUES, DATA, PARTS].flatMap((list) => list.split(' ')));

/** Is it such a word? Lower case. */
export const isPageWord = (word: string): boolean => words.has(word);
