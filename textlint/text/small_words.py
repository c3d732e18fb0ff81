"""Small words of many languages: with which a sentence goes on, and with which none ends."""

from __future__ import annotations

from functools import cache

from textlint.text.language import FUNCTION_WORDS

GOES_ON = {
    "de": "zwischen gegen über unter nach vor durch ohne wegen während seit bis aus bei um oder aber dass weil wenn"
    " sein seine seiner ihre ihrer eines einer einem einen in an am er es so da wo wir ihr ihm ihn uns sie man hat"
    " war oft nur noch wer was will kann",
    "fr": "à d'un d'une ou mais où entre contre sous selon depuis vers chez sans après avant lors afin dont leur leurs"
    " ses son sa comme y ne se on ils elle elles lui va ont a été c'est n'est s'est qu'il qu'elle je tu nous vous"
    " me te",
    "es": "a o ni sin sobre desde hasta hacia contra según tras durante cuando donde le les no me te mi tu yo él ella"
    " hay ya muy ha han era",
    "pt": "ou mas nem sem sobre entre desde até contra segundo após durante quando onde à às pela pelos pelas a se me"
    " ele ela eles já há ser era está",
    "it": "a in o ma né da dal dalla tra fra su sul sulla senza contro verso dopo prima durante quando dove degli delle"
    " al ad ed ci vi ne mi ti li ha ho hanno era fu se",
    "nl": "in of tot tegen over onder tussen door zonder tijdens na sinds om als omdat terwijl haar hun ze we je hij"
    " zij hem ons nu zo ik wie wat was had",
    "pl": "u ze we ku przed przy między przeciw bez według podczas lub ani gdy gdzie żeby a mu ją go ich jej tej ten ta"
    " te tu my ja on ona oni ci mi tak też już czy co by być była",
    "cs": "k ke u za při před mezi proti bez během nebo ani když kde aby i si mu ho jí jej jeho její mi ti my on ona"
    " oni tak též už být byla bylo",
    "sv": "i mot under över mellan efter före utan eller när där hos genom vi ni du jag han hon så nu då ut in upp",
    "da": "i mod under over mellem efter før uden eller når hvor hos gennem",
    "no": "i mot under over mellom etter før uten eller når hvor hos gjennom",
    "ru": "и в на не с что по как это из от так же для а но или его её их был была были к о за до при уже во об у з та"
    " що як це від або був була були про й я мы вы он она оно они мне мой вам нам ним них ней ему ей ли бы то тот"
    " те эта эти этот тоже быть есть нет ми ви він вона вони і є ще вже",
    "tr": "ki ise veya göre karşı önce şu o mi mı mu mü her hem var yok aynı iki üç ben sen biz siz oldu etti",
    "id": "atau tetapi karena sebagai antara terhadap tentang setelah sebelum ia si bin para saya kami kita dia bisa"
    " ada lah pun",
    "vi": "hoặc nhưng vì theo bởi giữa về sau trước",
    "ro": "a al ale ai dar fără între după înainte despre către",
}
"""Words with which a sentence goes on; together with the function words."""

NEVER_LAST = {
    "en": "the and of an or but than into their its our my your whose every as",
    "de": "der die das den dem des ein eine einen einem einer eines und oder von für zur zum im am vom beim ins als"
    " dass",
    "fr": "le la les un une des du de au aux et ou dans par sur sans chez leur leurs ses mes nos vos",
    "es": "el los las un una unos unas del al de en con por para y que su sus sin entre como",
    "pt": "os um uma dos das do da ao aos em com por para que seu sua seus suas sem entre como pelo pela no na",
    "it": "il lo gli un uno una del della dei delle dello di da in con per che al alla nel nella sul sulla dal dalla"
    " ed",
    "nl": "het een en van voor met de bij tot zijn haar hun dat",
    "pl": "na do od ze za po przez dla przed przy między oraz lub czy",
    "cs": "na do od ze za po pro při před mezi nebo že",
    "sv": "och att en ett av för med den som från till",
    "da": "og at en et af for med den som fra til",
    "no": "og at en et av for med den som fra til",
    "ru": "на не от из для при или что как это под над без между через об во со ко та що від або який про",
    "tr": "ve bir ile için veya",
    "id": "dan yang di dengan untuk dari ke oleh pada para",
    "vi": "và của các những một với trong cho là",
    "ro": "și de la cu pe un din pentru ale sau",
    "hu": "az és hogy egy",
}
"""Words that end no sentence: behind them any word may go on. Abbreviations win."""

OPEN = frozenset(["de", "fr", "es", "pt", "it", "nl", "pl", "cs", "sv", "da", "no", "ru", "ro", "tr", "id", "vi"])
"""Languages whose abbreviations are known well enough that any word may go on."""

ENDS = "aeiouyàáâãéèêíìóòôõúùąęěůäöüæøåăîșțıаеиоуыэюяєії"
"""Letters in which words end and hardly an abbreviation does."""

SAID = frozenset(["dedi", "dediler", "diyor", "diye", "demişti", "diyen", "şeklinde", "sagte", "sade", "said"])
"""What goes on behind quoted speech that lost its marks."""


@cache
def never_last(code: str) -> frozenset[str]:
    """Words of a language with which no sentence ends."""
    return frozenset(NEVER_LAST.get(code, "").split())


@cache
def function_words(code: str) -> frozenset[str]:
    """The commonest small words of a language."""
    return frozenset((FUNCTION_WORDS.get(code, "") + " " + GOES_ON.get(code, "")).split())
