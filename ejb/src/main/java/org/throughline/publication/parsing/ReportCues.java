package org.throughline.publication.parsing;

import java.util.regex.Pattern;

/** The turns of phrase by which reports in English and Japanese (and some French) show what a passage is for. */
final class ReportCues {

    private static final String FIGURE =
            "(?:figure|fig\\.|table|chart|box|map|図|表|グラフ|写真|コラム)[\\s\\p{Zs}]*[0-9０-９]{1,3}";

    private static final Pattern LABEL = Pattern.compile(
            "(?iu)^(?:(?:policy )?recomm?[ae]ndation|提言|勧告)[\\s\\p{Zs}]*(?:[0-9０-９]{1,2}|[ivx]{1,5}|[a-z]|[一二三四五六七八九十]{1,3})"
                    + "(?=$|[\\s\\p{Zs}.:：。、)）–—-])[.:：。、)）]?[\\s\\p{Zs}]*(?:[–—-][\\s\\p{Zs}]+)?");

    private static final Pattern FIGURE_LABEL =
            Pattern.compile("(?iu)^" + FIGURE + "(?=[\\s\\p{Zs}.:：．。、)）–—-]|$).*", Pattern.DOTALL);

    private static final Pattern SOURCED = Pattern.compile(
            "(?su).*(?:\\b(?:Source|Photo|Image|Credit|Picture)s?(?: credit| by)?[:：]|(?:出典|出所|写真|画像|提供)[:：]|©)[^.。]{2,120}[.。)）]?$");

    private static final Pattern DATED = Pattern.compile(
            "(?su).*(?:[,(] ?(?:\\d{1,2} )?\\p{Lu}\\p{Ll}{2,8}\\.? \\d{4}\\)?\\.?|[、（]\\d{4}年\\d{1,2}月(?:\\d{1,2}日)?[）]?。?)$");

    private static final Pattern BACK = Pattern.compile(
            "(?iu)\\b(?:these|those|the above|such) (?:\\p{L}+ )?(?:actions?|recommendations?|measures?|steps|proposals?|points|initiatives?|priorit|efforts|ideas"
                    + "|reforms|findings|suggestions)|^(?:this|these|the) (?:project|report|paper|study|list|workshop|dialogue)\\b"
                    + "|^(?:これらの|以上の|上記の|本報告書|本プロジェクト)");

    private static final Pattern NOTES = Pattern.compile(
            "(?iu)^(?:(?:end|foot)?notes?(?: and references)?|references|citations|sources|bibliography|notes de fin|(?:脚|後|文末)?注|脚註|注釈|参考文献|出典)$");

    private static final Pattern NOTE = Pattern.compile("^\\[\\^?\\d{1,3}\\][:.]?[\\s\\p{Zs}]*\\S.*", Pattern.DOTALL);

    private static final Pattern NOTICE = Pattern.compile(
            "(?iu)views? (?:and opinions? )?expressed (?:herein|here|in this|are|do|represent)|(?:not|nor) (?:necessarily )?endorsed|not necessarily (?:reflect|represent)"
                    + "|supported by (?:the|a) .{3,80}\\b(?:grant|fund|foundation)|all rights reserved|©|\\bISBN\\b|creative commons"
                    + "|(?:thanks?|grateful to|acknowledges?) .{3,200}\\bsupport\\b|responsibility of the authors?"
                    + "|見解は.{0,60}(?:個人|執筆者|著者|代表する|示すものでは)|無断(?:転載|複製)|助成(?:を受け|により)|著作権|代表するものではない|支援を受けて");

    private static final Pattern CONTENTS =
            Pattern.compile("(?su)^.{2,140}?(?:\\.{3,}|…+|\\t+)[\\s\\p{Zs}.…]*\\d{1,3}$");

    private ReportCues() {}

    /** How long the label is that says "Recommendation 3"; 0 if there is none. */
    static int label(String text) {
        var matcher = LABEL.matcher(text);
        return matcher.find() ? matcher.end() : 0;
    }

    static boolean isFigure(String text) {
        return FIGURE_LABEL.matcher(text).matches();
    }

    static boolean isSourced(String text) {
        return SOURCED.matcher(text).matches();
    }

    /** Ends in a month and a year, as a line under a picture does. */
    static boolean isDated(String text) {
        return DATED.matcher(text).matches();
    }

    /** Speaks of a list as a whole, and so stands outside it. */
    static boolean looksBack(String text) {
        return BACK.matcher(text).find();
    }

    static boolean headsNotes(String text) {
        return NOTES.matcher(text.strip()).matches();
    }

    static boolean isNote(String text) {
        return NOTE.matcher(text).matches();
    }

    static boolean isNotice(String text) {
        return NOTICE.matcher(text).find();
    }

    /** A line of a table of contents, with its page. */
    static boolean isContents(String text) {
        return CONTENTS.matcher(text).matches();
    }
}
