/** Tags of CLDR; `knownLocales` are those this engine has data for. */
const TAGS = `af am ar ar-AE ar-DZ ar-EG ar-MA ar-SA as ast az be bg bgc bho blo bn bn-IN br brx bs bs-Cyrl ca ceb chr
  ckb cs csw cv cy da de de-AT de-CH de-LI doi dsb ee el en en-AU en-CA en-GB en-IE en-IN en-NZ en-ZA eo es es-419
  es-AR es-CL es-CO es-ES es-MX es-US et eu fa fa-AF ff ff-Adlm fi fil fo fr fr-BE fr-CA fr-CH fur fy ga gd gl gsw gu
  ha haw he hi hi-Latn hr hsb hu hy ia id ig is it it-CH ja jv ka kab kea kgp kk km kn ko kok ks ku ky lb lij lo lt lv
  mai mi mk ml mn mni mr ms ms-SG mt my nb nds ne nl nl-BE nn no nqo oc om or os pa pa-Arab pcm pl ps pt pt-AO pt-PT qu
  raj rm ro ru sa sat sc sd sd-Deva se si sk sl smn so sq sr sr-Latn su sv sw sw-KE syr szl ta te tg th ti tk to tr tt
  ug uk ur ur-IN uz uz-Cyrl vec vi vmw wo xh xnr yi yo yrl yue yue-Hans zh zh-CN zh-HK zh-Hant zh-SG zh-TW zu`;

export const knownLocales = TAGS.split(/\s+/).filter((tag) => Intl.NumberFormat.supportedLocalesOf(tag).length > 0);

/** Languages the eight sites are read in most. */
export const siteLocales =
  `ar ar-EG bn cs da de de-CH el en en-GB en-IN es es-419 fa fi fil fr he hi hu id it ja ko ms nb nl
  pl pt-BR pt-PT ro ru sv th tr uk ur vi zh zh-TW`.split(/\s+/);
