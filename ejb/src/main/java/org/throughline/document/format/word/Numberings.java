package org.throughline.document.format.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.document.format.guard.Deadline;
import org.throughline.document.format.guard.SafeXml;

/**
 * Counts as Word counts. Lists of one definition go on counting together; a list that begins afresh says so for a level;
 * a number on one level begins those below it again; a level may show the numbers above it, in figures where it is
 * "legal".
 */
final class Numberings implements SafeXml.Walker {

    static final int LEVELS = 9;

    /** A printed number, or a bullet when it is none. */
    record Printed(String label, boolean bullet) {}

    private static final class Definition {
        private final Map<Integer, ListLevel> levels = new HashMap<>();
        private final Integer[] counts = new Integer[LEVELS];
        private @Nullable String style;
    }

    private static final class Instance {
        private String definition = "";
        private final Map<Integer, Integer> starts = new HashMap<>();
        private final Map<Integer, ListLevel> levels = new HashMap<>();
    }

    private final Map<String, Definition> definitions = new HashMap<>();
    private final Map<String, Instance> instances = new HashMap<>();
    private final Set<String> begun = new HashSet<>();
    private final Styles styles;
    private @Nullable Definition definition;
    private @Nullable Instance instance;
    private @Nullable ListLevel level;
    private int override;

    private Numberings(Styles styles) {
        this.styles = styles;
    }

    static Numberings of(byte[] part, Styles styles, Deadline deadline) {
        Numberings numberings = new Numberings(styles);
        if (part.length > 0) {
            SafeXml.walk(part, deadline, numberings);
        }
        return numberings;
    }

    /**
     * The number of the next paragraph of a list.
     *
     * @return null if there is no such list, or it prints nothing
     */
    @Nullable
    Printed next(String list, int depth) {
        int at = Math.clamp(depth, 0, LEVELS - 1);
        Instance of = instances.get(list);
        Definition counted = of == null ? null : definition(of, new HashSet<>());
        if (of == null || counted == null) {
            return null;
        }
        count(list, of, counted, at);
        ListLevel shown = level(of, counted, at);
        if (shown.format.equals("bullet")) {
            return new Printed("", true);
        }
        String label = label(of, counted, shown, at);
        return label.isBlank() ? null : new Printed(label, false);
    }

    private @Nullable Definition definition(Instance of, Set<String> seen) {
        Definition found = definitions.get(of.definition);
        if (found == null || found.style == null || !seen.add(of.definition)) {
            return found;
        }
        Instance linked = instances.get(
                String.valueOf(styles.style(found.style, false).numbered().list()));
        return linked == null ? found : definition(linked, seen);
    }

    private void count(String list, Instance of, Definition counted, int at) {
        Integer fresh = of.starts.get(at);
        if (fresh != null && begun.add(list + ":" + at)) {
            counted.counts[at] = fresh;
        } else {
            Integer before = counted.counts[at];
            counted.counts[at] = before == null ? startOf(of, counted, at) : Integer.valueOf(before + 1);
        }
        for (int below = at + 1; below < LEVELS; below++) {
            ListLevel lower = level(of, counted, below);
            boolean again = lower.restarts && (lower.restartsAfter < 0 || at < lower.restartsAfter);
            counted.counts[below] = again ? null : counted.counts[below];
        }
    }

    private static int startOf(Instance of, Definition counted, int at) {
        Integer fresh = of.starts.get(at);
        return fresh == null ? level(of, counted, at).start : fresh;
    }

    private static String label(Instance of, Definition counted, ListLevel shown, int at) {
        StringBuilder label = new StringBuilder();
        for (int i = 0; i < shown.text.length(); i++) {
            char c = shown.text.charAt(i);
            char digit = c == '%' && i + 1 < shown.text.length() ? shown.text.charAt(i + 1) : ' ';
            if (digit >= '1' && digit <= '9') {
                int of1 = digit - '1';
                Integer value = counted.counts[of1];
                ListLevel level = level(of, counted, of1);
                boolean figures = shown.legal && of1 < at + 1;
                label.append(Counting.written(
                        value == null ? level.start : value,
                        figures && !level.format.equals("none") ? "decimal" : level.format));
                i++;
            } else {
                label.append(c);
            }
        }
        return label.toString().trim();
    }

    private static ListLevel level(Instance of, Definition counted, int at) {
        ListLevel own = of.levels.get(at);
        return own != null ? own : counted.levels.getOrDefault(at, new ListLevel());
    }

    @Override
    public void start(SafeXml at) {
        if (!Word.isMain(at)) {
            return;
        }
        String value = at.attribute("val");
        switch (at.name()) {
            case "abstractNum" -> {
                definition = new Definition();
                definitions.put(String.valueOf(at.attribute("abstractNumId")), definition);
                instance = null;
            }
            case "num" -> {
                instance = new Instance();
                instances.put(String.valueOf(at.attribute("numId")), instance);
                definition = null;
                level = null;
            }
            case "abstractNumId" -> {
                if (instance != null) {
                    instance.definition = String.valueOf(value);
                }
            }
            case "numStyleLink" -> {
                if (definition != null) {
                    definition.style = value;
                }
            }
            case "lvlOverride" -> override = Word.number(at.attribute("ilvl"), 0);
            case "startOverride" -> {
                if (instance != null) {
                    instance.starts.put(override, Word.number(value, 1));
                }
            }
            case "lvl" -> begin(Word.number(at.attribute("ilvl"), 0));
            default -> {
                if (level != null) {
                    level.read(at, value);
                }
            }
        }
    }

    private void begin(int at) {
        level = new ListLevel();
        if (definition != null) {
            definition.levels.put(at, level);
        } else if (instance != null) {
            instance.levels.put(at, level);
        }
    }
}
