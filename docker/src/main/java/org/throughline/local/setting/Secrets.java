package org.throughline.local.setting;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.throughline.local.process.Folder;

/** Passwords made at the first start and kept beside the data, each in a file that only its owner can read. */
public final class Secrets {

    private static final String CONSONANTS = "bdfghjklmnprstvz";
    private static final String VOWELS = "aeiou";

    private final SecureRandom random = new SecureRandom();
    private final Path folder;

    public Secrets(Path folder) {
        this.folder = folder;
    }

    /** The secret of that name, made now if there is none yet. */
    public synchronized String get(String name) {
        Path file = folder.resolve(name);
        if (!Files.exists(file)) {
            Folder.writePrivately(file, readable());
        }
        return Folder.read(file);
    }

    /** Four groups of syllables, about 50 bits: can be typed from a screen. */
    public String readable() {
        StringBuilder password = new StringBuilder();
        for (int letter = 0; letter < 16; letter++) {
            if (letter > 0 && letter % 4 == 0) {
                password.append('-');
            }
            String letters = letter % 2 == 0 ? CONSONANTS : VOWELS;
            password.append(letters.charAt(random.nextInt(letters.length())));
        }
        return password.toString();
    }
}
