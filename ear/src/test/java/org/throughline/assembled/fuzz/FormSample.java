package org.throughline.assembled.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * A form as a page shows it, with what it would send.
 *
 * @param action the local address to which it is sent
 * @param isMultipart whether it takes files
 */
record FormSample(String action, boolean isMultipart, List<Field> fields) {

    record Field(String name, String value) {}

    private static final String BOUNDARY = "b-o-u-n-d";

    /**
     * The forms of a page that change something, but for the one that signs out.
     *
     * @param address of the page, to which a form is sent that names no other
     */
    static List<FormSample> of(String page, String base, String address) {
        return Jsoup.parse(page, base).select("form[method=post]").stream()
                .map(form -> new FormSample(
                        form.attr("action").isEmpty() ? address : form.attr("action"),
                        form.attr("enctype").startsWith("multipart"),
                        fields(form)))
                .filter(form -> form.action.startsWith("/") && !form.action.equals("/logout"))
                .toList();
    }

    /** The local addresses to which a page leads. */
    static Stream<String> links(String page, String base) {
        return Jsoup.parse(page, base).select("a[href]").stream()
                .map(link -> link.absUrl("href"))
                .filter(address -> address.startsWith(base))
                .map(address -> address.substring(base.length()).replaceAll("#.*", ""));
    }

    /** The same with a field that says something else, says it twice, or is not there. */
    FormSample changed(Oddities odd) {
        if (fields.isEmpty()) {
            return this;
        }
        List<Field> other = new ArrayList<>(fields);
        int at = other.indexOf(odd.any(other));
        String name = other.get(at).name;
        switch (odd.any(List.of("set", "set", "set", "set", "set", "twice", "gone"))) {
            case "twice" -> other.add(new Field(name, odd.value()));
            case "gone" -> other.remove(at);
            default -> other.set(at, new Field(name, odd.value()));
        }
        return new FormSample(action, isMultipart, List.copyOf(other));
    }

    RawRequest request() {
        RawRequest request = new RawRequest("POST", action);
        return isMultipart
                ? request.body(
                        "multipart/form-data; boundary=" + BOUNDARY,
                        fields.stream()
                                .map(field -> "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\""
                                        + field.name + "\"\r\n\r\n" + field.value + "\r\n")
                                .collect(Collectors.joining("", "", "--" + BOUNDARY + "--\r\n"))
                                .getBytes(StandardCharsets.UTF_8))
                : request.body(
                        "application/x-www-form-urlencoded",
                        fields.stream()
                                .map(field -> Oddities.encoded(field.name) + "=" + Oddities.encoded(field.value))
                                .collect(Collectors.joining("&"))
                                .getBytes(StandardCharsets.US_ASCII));
    }

    /** What is typed or chosen in a form, files and buttons among them; all boxes are ticked. */
    private static List<Field> fields(Element form) {
        return form.select("[name]").stream()
                .flatMap(field -> switch (field.normalName()) {
                    case "textarea" -> Stream.of(new Field(field.attr("name"), field.wholeText()));
                    case "select" -> field.select("option").stream()
                            .skip(1)
                            .limit(1)
                            .map(option -> new Field(field.attr("name"), option.attr("value")));
                    default -> Stream.of(new Field(field.attr("name"), field.attr("value")));
                })
                .toList();
    }
}
