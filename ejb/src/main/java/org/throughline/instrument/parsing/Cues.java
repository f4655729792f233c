package org.throughline.instrument.parsing;

import java.util.regex.Pattern;

/** The turns of phrase by which instruments in English, French and Japanese show what a passage is for. */
public final class Cues {

    private static final int LONGEST_FURNITURE = 500;

    private static final Pattern INSTRUMENT = Pattern.compile(
            "(?iu)declaration|déclaration|statement|communiqu|agreement|accord|treaty|traité|convention|memorandum|framework"
                    + "|charter|protocol|pact\\b|arrangement|compact|宣言|声明|共同発表|条約|協定|覚書|合意|議定書|取決め|枠組み");

    private static final Pattern ENACTING = Pattern.compile(
            "(?isu)^(?:(?:and )?(?:therefore|now,? therefore|have|has|hereby|do hereby|agree|declare|decide|we)\\b"
                    + ".*\\b(?:as follows|the following)\\b.*|.*\\bas follows\\s*[:.]|.*(?:ce qui suit|comme suit)[\\s\\p{Zs}]*[:.]"
                    + "|.*(?:次|以下)の(?:とおり|通り).{0,30}[。：:])$");

    private static final Pattern PREAMBULAR = Pattern.compile(
            "(?isu)^whereas\\b.*|^(?:considérant|vue?s?\\b|désireu|soucieu|conscient|convaincu|résolu|déterminé|attaché|guidé|inspiré|"
                    + "préoccupé|having|in view of|conscious|aware|mindful|determined|convinced|desirous|"
                    + "guided|inspired|deeply|bearing in mind|\\p{L}+(?:ing|ant)\\b).*[,;]$");

    private static final Pattern TESTIMONIUM = Pattern.compile(
            "(?isu)^(?:in witness whereof|en foi de quoi|(?:signed|done|made|adopted|issued)\\b.{0,40}\\b(?:at|in|on)\\b.*"
                    + "|(?:fait|signé)e?\\b.{0,40}(?:\\bà\\b|\\ben\\b).*|.*(?:署名した|作成した|発出した)。?)$");

    private static final Pattern SIGNATURE =
            Pattern.compile("(?isu)^(?:for (?:and on behalf of )?the government of\\b.*|pour le gouvernement\\b.*"
                    + "|.*(?:政府|国)のために)[:：]?$");

    private static final Pattern ANNEX = Pattern.compile("(?iu)^(?:annexe?|appendix|attachment|付属|附属|別添|別紙)\\b?.*");

    private static final Pattern PREAMBLE = Pattern.compile("(?iu)^(?:preamble|préambule|前文|introduction)$");

    private static final Pattern ADDRESS =
            Pattern.compile("(?isu)^(?:[\\p{L} ]{2,20}[:：]\\s*)?<?(?:https?://|www\\.)\\S+>?(?:\\s*[(（].*[)）])?$");

    private static final Pattern DATE = Pattern.compile(
            "(?iu)^(?:[\\p{L} .-]{2,40}, ?)?(?:\\p{L}{3,10}\\.? \\d{1,2},? \\d{4}"
                    + "|\\d{1,2}(?:st|nd|rd|th|er)? \\p{L}{3,10} \\d{4}|\\d{4}-\\d{2}-\\d{2}"
                    + "|(?:\\d{4}|令和\\s*[0-9０-９元]+|平成\\s*[0-9０-９元]+)\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日)(?:, ?[\\p{L} .-]{2,40})?$");

    private static final Pattern NAVIGATION = Pattern.compile(
            "(?iu)^(?:back to (?:index|top|list|home)\\b.*|(?:go to )?top of (?:the )?page|print(?: this)?(?: page)?|share(?: this)?"
                    + "|skip to .{1,30}|home|next|previous|leave a comment|related (?:links|documents|information)"
                    + "|page \\d+(?: (?:of|/) \\d+)?|retour.{0,20}|ページ(?:の先頭|トップ)(?:へ|に)(?:戻る)?|(?:一覧|目次|前のページ)(?:へ|に)戻る|戻る)$");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");

    private Cues() {}

    static boolean namesInstrument(String text) {
        return INSTRUMENT.matcher(text).find();
    }

    /** "Have decided as follows": ends the preamble. */
    static boolean isEnacting(String text) {
        return isShort(text, 60) && ENACTING.matcher(text).matches();
    }

    static boolean isPreambular(String text) {
        return PREAMBULAR.matcher(text).matches();
    }

    /** "Signed at": begins the closing part, if nothing long follows. */
    static boolean isTestimonium(String text) {
        return isShort(text, 80) && TESTIMONIUM.matcher(text).matches();
    }

    static boolean isSignature(String text) {
        return isShort(text, 20) && SIGNATURE.matcher(text).matches();
    }

    static boolean isAnnex(String text) {
        return ANNEX.matcher(text).matches();
    }

    static boolean isPreamble(String heading) {
        return PREAMBLE.matcher(heading).matches();
    }

    /** Addresses, dates, links of the page, separators: what stands around a text and is not of it. */
    public static boolean isFurniture(String text) {
        if (!WORD.matcher(text).find()) {
            return true;
        }
        return text.length() <= LONGEST_FURNITURE
                && (ADDRESS.matcher(text).matches()
                        || (DATE.matcher(text).matches() && !isTestimonium(text))
                        || NAVIGATION.matcher(text).matches());
    }

    public static boolean leadsIn(String text) {
        return text.endsWith(":") || text.endsWith("：");
    }

    /** Whether a text is at most so many words, or in Japanese three times as many characters. */
    public static boolean isShort(String text, int words) {
        return text.codePointCount(0, text.length()) <= words * 10
                && text.split("\\s+", words + 2).length <= words
                && text.codePoints().filter(Character::isIdeographic).count() <= words * 3L;
    }

    /** Whether a line without any mark may be a heading: short, and no sentence. */
    public static boolean mayBeHeading(String text, int words) {
        int first = text.codePointAt(0);
        int last = text.codePointBefore(text.length());
        return isShort(text, words)
                && WORD.matcher(text).find()
                && !Character.isLowerCase(first)
                && ".,;。、，；".indexOf(last) < 0;
    }
}
