package org.throughline.document.format.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.throughline.document.source.Face;

/** What the elements of a page are to its words: silent, in the line, around the text, or a way to print them. */
final class PageElements {

    private static final Set<String> SILENT = Set.of(
            "head",
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "object",
            "embed",
            "svg",
            "canvas",
            "audio",
            "video",
            "select",
            "input",
            "textarea",
            "rt",
            "rp",
            "map",
            "dialog");
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "font", "i", "ins", "kbd", "label",
            "mark", "q", "ruby", "rb", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "tt", "u", "var",
            "wbr");
    private static final Set<String> AROUND = Set.of("nav", "footer", "aside", "menu");
    private static final Set<String> AROUND_ROLES =
            Set.of("navigation", "banner", "contentinfo", "search", "complementary");
    private static final Pattern HIDDEN =
            Pattern.compile("(?is).*(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden).*");
    private static final Pattern DIGITS = Pattern.compile("\\s*\\d{1,3}\\s*");

    private PageElements() {}

    static boolean isInline(Element element) {
        return INLINE.contains(element.normalName());
    }

    static boolean isNoteMark(Element sup) {
        boolean linked = sup.selectFirst("a[href^=#]") != null || sup.closest("a[href^=#]") != null;
        return linked && DIGITS.matcher(sup.text()).matches();
    }

    static boolean isSilent(Element element) {
        return SILENT.contains(element.normalName())
                || element.hasAttr("hidden")
                || HIDDEN.matcher(element.attr("style")).matches();
    }

    static boolean isAround(Element element) {
        return AROUND.contains(element.normalName())
                || AROUND_ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
                || (element.normalName().equals("header") && element.closest("main, article") == null);
    }

    static Face faceOf(Element element) {
        String style = element.attr("style").toLowerCase(Locale.ROOT);
        boolean bold = Set.of("b", "strong", "th").contains(element.normalName())
                || style.matches("(?s).*font-weight\\s*:\\s*(?:bold|[6-9]00).*");
        boolean italic = Set.of("i", "em").contains(element.normalName()) || style.contains("italic");
        boolean underlined = Set.of("u", "ins").contains(element.normalName()) || style.contains("underline");
        return new Face(bold, underlined, italic);
    }
}
