package org.throughline.ballot.seal;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Small files in one folder that only its owner can read. A file is there entirely or not at all, and what a method has
 * done survives a loss of power.
 */
final class DurableFolder {

    private static final String FOLDER_RIGHTS = "rwx------";
    private static final String FILE_RIGHTS = "rw-------";

    private final Path folder;

    DurableFolder(Path folder) {
        this.folder = folder;
    }

    /** Makes the folder if need be, and takes away everybody else's rights on it. */
    void prepare() {
        try {
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(FOLDER_RIGHTS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws UncheckedIOException if the folder itself is not there, for that says nothing about the file */
    Optional<byte[]> read(String name) {
        try {
            return Optional.of(Files.readAllBytes(folder.resolve(name)));
        } catch (NoSuchFileException e) {
            return absent(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(String name, byte[] content) {
        Path draft = folder.resolve("." + UUID.randomUUID());
        try {
            var rights = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(FILE_RIGHTS));
            try (FileChannel file = FileChannel.open(draft, Set.of(CREATE_NEW, WRITE), rights)) {
                writeAll(file, content);
            }
            Files.move(draft, folder.resolve(name), ATOMIC_MOVE);
            flushFolder();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Overwrites and removes a file, unless it is gone already. What the medium keeps of it is beyond us. */
    void shred(String name) {
        Path file = folder.resolve(name);
        try {
            try (FileChannel channel = FileChannel.open(file, WRITE)) {
                writeAll(channel, new byte[(int) channel.size()]);
            }
            Files.deleteIfExists(file);
            flushFolder();
        } catch (NoSuchFileException e) {
            absent(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<byte[]> absent(NoSuchFileException e) {
        if (!Files.isDirectory(folder)) {
            throw new UncheckedIOException(e);
        }
        return Optional.empty();
    }

    private static void writeAll(FileChannel file, byte[] content) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(content);
        while (buffer.hasRemaining()) {
            file.write(buffer);
        }
        file.force(true);
    }

    private void flushFolder() throws IOException {
        try (FileChannel channel = FileChannel.open(folder, READ)) {
            channel.force(true);
        }
    }
}
