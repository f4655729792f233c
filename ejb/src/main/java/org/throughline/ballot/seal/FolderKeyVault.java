package org.throughline.ballot.seal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A vault in a folder, {@code keys.dir} of the configuration, on a volume of its own that no backup of the database
 * takes along. Of a key there are {@code <id>.private}, {@code <id>.sealing} (public key and secret), {@code <id>.tally}
 * and in the end {@code <id>.tombstone}.
 */
@Dependent
public class FolderKeyVault implements KeyVault {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int HALF = 32;

    private final DurableFolder folder;

    @Inject
    public FolderKeyVault(@ConfigProperty(name = "keys.dir") String folder) {
        this(Path.of(folder));
    }

    FolderKeyVault(Path folder) {
        this.folder = new DurableFolder(folder);
    }

    @Override
    public SealingKey create(UUID key) {
        folder.prepare();
        if (tombstone(key).isPresent()) {
            throw new IllegalStateException("the keys were destroyed");
        }
        return opening(key).map(OpeningKey::sealing).orElseGet(() -> make(key));
    }

    @Override
    public Optional<SealingKey> sealing(UUID key) {
        return folder.read(sealingOf(key))
                .map(both -> new SealingKey(Arrays.copyOf(both, HALF), Arrays.copyOfRange(both, HALF, both.length)));
    }

    @Override
    public Optional<OpeningKey> opening(UUID key) {
        return sealing(key).flatMap(sealing -> folder.read(privateOf(key)).map(own -> new OpeningKey(sealing, own)));
    }

    @Override
    public void keepTally(UUID key, byte[] tally) {
        folder.write(key + ".tally", tally);
    }

    @Override
    public Optional<byte[]> tally(UUID key) {
        return folder.read(key + ".tally");
    }

    @Override
    public void destroy(UUID key, byte[] tallyHash) {
        Optional<byte[]> before = tombstone(key);
        if (before.isPresent() && !MessageDigest.isEqual(before.get(), tallyHash)) {
            throw new IllegalStateException("the keys were destroyed for another tally");
        }
        if (before.isEmpty()) {
            folder.write(tombstoneOf(key), HexFormat.of().formatHex(tallyHash).getBytes(US_ASCII));
        }
        folder.shred(privateOf(key));
        folder.shred(sealingOf(key));
    }

    @Override
    public Optional<byte[]> tombstone(UUID key) {
        return folder.read(tombstoneOf(key)).map(hash -> HexFormat.of().parseHex(new String(hash, US_ASCII)));
    }

    private SealingKey make(UUID key) {
        AsymmetricCipherKeyPair keys = Seal.keys();
        byte[] secret = new byte[HALF];
        RANDOM.nextBytes(secret);
        byte[] both = Arrays.copyOf(Seal.publicKey(keys), 2 * HALF);
        System.arraycopy(secret, 0, both, HALF, HALF);
        folder.write(privateOf(key), Seal.privateKey(keys));
        folder.write(sealingOf(key), both);
        return new SealingKey(Seal.publicKey(keys), secret);
    }

    private static String privateOf(UUID key) {
        return key + ".private";
    }

    private static String sealingOf(UUID key) {
        return key + ".sealing";
    }

    private static String tombstoneOf(UUID key) {
        return key + ".tombstone";
    }
}
