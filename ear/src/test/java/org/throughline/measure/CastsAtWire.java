package org.throughline.measure;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.assembled.Statements;
import org.throughline.local.LocalStack;
import org.throughline.measure.control.CastStatements;

/** What a cast sends to the database, as the database logs it. */
record CastsAtWire(List<String> commands) {

    private static final Pattern CONTROL = Pattern.compile("(?i)(set|commit|rollback|begin|start)\\b.*");

    static CastsAtWire of(LocalStack stack, Casting casting) throws Exception {
        casting.cast(0, 0, casting.open(0));
        String tag = casting.open(0);
        return new CastsAtWire(Statements.of(stack, () -> cast(casting, tag)).stream()
                .map(CastsAtWire::words)
                .toList());
    }

    private static void cast(Casting casting, String tag) {
        try {
            casting.cast(0, 0, tag);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** @throws IllegalStateException unless these are the statements that the controls run, so that they never age */
    CastsAtWire checked() {
        List<String> wanted =
                CastStatements.all().stream().map(CastsAtWire::words).toList();
        List<String> queries = commands.stream()
                .filter(command -> !CONTROL.matcher(command).matches())
                .toList();
        boolean same = queries.size() == wanted.size();
        for (int i = 0; same && i < wanted.size(); i++) {
            same = pattern(wanted.get(i)).matcher(queries.get(i)).matches();
        }
        if (!same) {
            throw new IllegalStateException("a cast runs other statements than the controls: " + queries);
        }
        return this;
    }

    /** With anything for each parameter. */
    private static Pattern pattern(String statement) {
        return Pattern.compile(
                Stream.of(statement.split("\\?", -1)).map(Pattern::quote).collect(Collectors.joining(".*")),
                Pattern.DOTALL);
    }

    private static String words(String command) {
        return command.replaceAll("\\s+", " ").strip();
    }
}
