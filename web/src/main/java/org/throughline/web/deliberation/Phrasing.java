package org.throughline.web.deliberation;

import java.util.List;
import java.util.Objects;
import org.throughline.deliberation.descriptor.Descriptor;
import org.throughline.deliberation.descriptor.Setting;
import org.throughline.dialogue.series.SideName;
import org.throughline.disclosure.descriptor.Group;
import org.throughline.language.Language;
import org.throughline.web.form.Form;
import org.throughline.web.page.Texts;

/**
 * Says in words of whom a view is said and where: "Several from industry", 「産業界の複数の参加者」.
 *
 * @param sides of the series, whose names stand in the sentence
 */
public record Phrasing(Language language, List<SideName> sides) {

    public String descriptor(Descriptor descriptor) {
        String quantity = descriptor.quantity().code();
        Group group = descriptor.group();
        if (group.side() == null) {
            return group.sector() == null
                    ? say("descriptor.participants", quantity)
                    : say("descriptor.sector", quantity, sector(group.sector()));
        }
        return group.sector() == null
                ? say("descriptor.side", quantity, side(group.side()))
                : say("descriptor.both", quantity, side(group.side()), sector(group.sector()));
    }

    /** A group as such, without a quantity. */
    public String group(Group group) {
        if (group.side() == null) {
            return group.sector() == null ? say("group.participants") : say("group.sector", sector(group.sector()));
        }
        return group.sector() == null
                ? say("group.side", side(group.side()))
                : say("group.both", side(group.side()), sector(group.sector()));
    }

    public String setting(Setting setting) {
        return switch (setting.base()) {
            case PROJECT -> say("setting.project");
            case WORKSHOP -> say("setting.workshop", setting.workshopTitle().in(language));
            case SESSION -> say(
                    "setting.session",
                    setting.workshopTitle().in(language),
                    setting.session(),
                    setting.sessionTitle().in(language));
        };
    }

    public String side(String code) {
        return sides.stream()
                .filter(side -> side.code().equals(code))
                .map(side -> side.name().in(language))
                .findFirst()
                .orElse(code);
    }

    /** A refusal names a group by its code; its sentence on the page names it in words. */
    Form inWords(Form form) {
        return switch (Objects.requireNonNullElse(form.refused(), "")) {
            case "view.tooNarrow" -> form.saying(group(Group.of(code(form))));
            case "view.sideTooSmall" -> form.saying(side(code(form)));
            default -> form;
        };
    }

    private static String code(Form form) {
        return (String) form.arguments().getFirst();
    }

    private String sector(String code) {
        return say("descriptor.of." + code);
    }

    private String say(String key, Object... arguments) {
        return Texts.in(language).say(key, arguments);
    }
}
