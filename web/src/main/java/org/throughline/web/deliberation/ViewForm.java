package org.throughline.web.deliberation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.deliberation.descriptor.Descriptor;
import org.throughline.deliberation.key.NoteId;
import org.throughline.deliberation.key.SettingId;
import org.throughline.deliberation.key.ViewId;
import org.throughline.deliberation.view.NewView;
import org.throughline.deliberation.view.Stance;
import org.throughline.deliberation.view.ViewWords;
import org.throughline.dialogue.key.ThemeId;
import org.throughline.dialogue.series.SideName;
import org.throughline.disclosure.descriptor.Group;
import org.throughline.disclosure.descriptor.Quantity;
import org.throughline.language.Bilingual;
import org.throughline.language.Language;
import org.throughline.refusal.Refusal;
import org.throughline.web.form.Form;

/** Reads the form of a view. */
public final class ViewForm {

    private static final Set<String> SECTORS = Set.of("government", "academia", "industry", "civil_society");

    private ViewForm() {}

    /** @throws Refusal.Invalid with the faults of its fields */
    public static NewView read(Form form, ViewId id, List<SideName> sides) {
        Map<String, Bilingual> positions = new LinkedHashMap<>();
        sides.forEach(side -> positions.put(side.code(), form.both("position" + side.code())));
        return new NewView(
                id,
                choice(form, "setting", SettingId::fromString),
                new Descriptor(choice(form, "quantity", Quantity::of), group(form, sides)),
                choice(form, "stance", Stance::of),
                new ViewWords(
                        Language.of(form.text("drafted")).orElseThrow(() -> wrong("drafted")),
                        form.both("text"),
                        positions),
                keys(form, "theme", ThemeId::fromString),
                keys(form, "note", NoteId::fromString),
                form.has("compared", "yes"),
                form.text("of").isEmpty() ? null : form.key("of", ViewId::new));
    }

    private static Group group(Form form, List<SideName> sides) {
        String side = optional(form, "side");
        String sector = optional(form, "sector");
        if (side != null && sides.stream().noneMatch(known -> known.code().equals(side))) {
            throw wrong("side");
        }
        if (sector != null && !SECTORS.contains(sector)) {
            throw wrong("sector");
        }
        return new Group(side, sector);
    }

    private static @Nullable String optional(Form form, String name) {
        return form.text(name).isEmpty() ? null : form.text(name);
    }

    private static <T> T choice(Form form, String name, Function<String, T> of) {
        try {
            return of.apply(form.text(name));
        } catch (IllegalArgumentException unknown) {
            throw wrong(name);
        }
    }

    private static <K> Set<K> keys(Form form, String name, Function<String, K> of) {
        try {
            return form.all(name).stream().map(of).collect(Collectors.toSet());
        } catch (IllegalArgumentException forged) {
            throw new Refusal.Invalid("form");
        }
    }

    private static Refusal.Invalid wrong(String field) {
        return new Refusal.Invalid(Map.of(field, "choice"));
    }
}
