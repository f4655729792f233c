package org.throughline.document.format.guard;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.throughline.refusal.Refusal;

/**
 * The parts of a zip archive, unpacked within limits: every part is counted as it comes out, whatever the archive says of
 * its size, and only wanted parts are kept. An archive in the archive is never opened, and refused.
 */
public final class Archive {

    static final int MOST_PARTS = 2_000;
    static final long LARGEST = 96L * 1024 * 1024;
    static final int LARGEST_KEPT = 24 * 1024 * 1024;

    private static final Set<String> PACKED =
            Set.of("zip", "docx", "docm", "xlsx", "xlsm", "pptx", "jar", "7z", "rar", "gz");

    private final Map<String, byte[]> parts;

    private Archive(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    public static boolean isArchive(byte[] content) {
        return startsWith(content, 'P', 'K', 3, 4) || startsWith(content, 'P', 'K', 5, 6);
    }

    /**
     * Unpacks.
     *
     * @param wanted the names of the parts to keep; of the others only the names are kept
     * @throws Refusal.Invalid if it is damaged, unpacks to too much, or holds another archive
     */
    public static Archive unpack(byte[] content, Predicate<String> wanted, Deadline deadline) {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            long unpacked = 0;
            Set<String> names = new HashSet<>();
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                if (name.contains("..") || name.startsWith("/") || name.contains("\\") || !names.add(name)) {
                    throw new Refusal.Invalid("import.damaged");
                }
                if (names.size() > MOST_PARTS) {
                    throw new Refusal.Invalid("import.zipBomb");
                }
                boolean keep = wanted.test(name);
                ByteArrayOutputStream kept = new ByteArrayOutputStream();
                unpacked += drain(zip, keep ? kept : null, LARGEST - unpacked, isPacked(name), deadline);
                parts.put(name, keep ? kept.toByteArray() : new byte[0]);
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new Refusal.Invalid("import.damaged");
        }
        return new Archive(parts);
    }

    public boolean has(String name) {
        return parts.containsKey(name);
    }

    public Set<String> names() {
        return parts.keySet();
    }

    /** A part that was wanted; empty if there is none of that name. */
    public Optional<byte[]> part(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    private static long drain(
            ZipInputStream zip, @Nullable ByteArrayOutputStream kept, long left, boolean packed, Deadline deadline)
            throws IOException {
        byte[] buffer = new byte[16 * 1024];
        long count = 0;
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            deadline.check();
            if (packed || (count == 0 && isContainer(buffer, read))) {
                throw new Refusal.Invalid("import.nested");
            }
            count += read;
            if (count > left || (kept != null && count > LARGEST_KEPT)) {
                throw new Refusal.Invalid("import.zipBomb");
            }
            if (kept != null) {
                kept.write(buffer, 0, read);
            }
        }
        return count;
    }

    private static boolean isPacked(String name) {
        int dot = name.lastIndexOf('.');
        return dot >= 0 && PACKED.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    private static boolean isContainer(byte[] start, int length) {
        return length >= 4 && (startsWith(start, 'P', 'K', 3, 4) || startsWith(start, '7', 'z', 0xBC, 0xAF));
    }

    private static boolean startsWith(byte[] content, int... start) {
        if (content.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((content[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
