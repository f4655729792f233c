package org.throughline.web.ballot.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RoundNameTest {

    private static final Pattern TITLE = Pattern.compile("\\b(?:round(?:\\(\\))?|ballot|halt|lost)\\.title\\(\\)");
    private static final Pattern NAMED = Pattern.compile("\"round\\.name\", [^\"]{0,90}$");

    /** Titles repeat, as "Second reading" does: no page calls a round by its title alone. */
    @Test
    void every_page_names_a_round_with_its_number() throws IOException {
        TreeSet<String> bare = new TreeSet<>();
        int named = 0;
        try (Stream<Path> templates = Files.walk(Path.of("src/main/jte"))) {
            for (Path template : templates.filter(Files::isRegularFile).toList()) {
                String page = Files.readString(template);
                List<Integer> titles = TITLE.matcher(page)
                        .results()
                        .map(title -> title.start())
                        .toList();
                for (int at : titles) {
                    named++;
                    if (!NAMED.matcher(page.substring(0, at)).find()) {
                        bare.add(template.getFileName() + ": " + page.substring(at, Math.min(page.length(), at + 40)));
                    }
                }
            }
        }
        assertThat(named).isGreaterThan(15);
        assertThat(bare).isEmpty();
    }
}
