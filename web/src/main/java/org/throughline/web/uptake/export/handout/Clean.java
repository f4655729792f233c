package org.throughline.web.uptake.export.handout;

/** Takes out the characters that no document can hold: controls, lone surrogates (XML 1.0, production 2). */
final class Clean {

    private Clean() {}

    static String of(String text) {
        return text.codePoints()
                .filter(Clean::isText)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isText(int point) {
        return point == '\t'
                || point == '\n'
                || (point >= 0x20 && point < 0xD800)
                || (point >= 0xE000 && point < 0xFFFE)
                || point > 0xFFFF;
    }
}
