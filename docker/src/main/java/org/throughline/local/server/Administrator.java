package org.throughline.local.server;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.throughline.local.process.Folder;
import org.throughline.local.setting.Secrets;
import org.throughline.local.setting.Settings;

/**
 * Whoever administers the application server. The domain that the server ships has an administrator without a password;
 * ours has one that was made at the first start and lies beside the data.
 */
final class Administrator {

    private static final String NAME = "admin";
    private static final int SALT = 8;

    /** So often the server hashes a password. */
    private static final int ROUNDS = 100;

    private final Path home;
    private final String password;

    Administrator(Settings settings) {
        this.home = settings.home();
        this.password = new Secrets(home.resolve("secrets")).get("payara-admin");
    }

    /** Gives the domain, which does not run yet, this administrator alone. */
    void of(Path domain) {
        byte[] salt = new byte[SALT];
        new SecureRandom().nextBytes(salt);
        Folder.writePrivately(domain.resolve("config/admin-keyfile"), line(password, salt));
    }

    /** What an administration command has to say first. */
    List<String> arguments() {
        Path file = home.resolve("run/payara-admin");
        Folder.writePrivately(file, "AS_ADMIN_PASSWORD=" + password + "\n");
        return List.of("--user", NAME, "--passwordfile", file.toString());
    }

    /** A domain with another is no use. */
    @Override
    public String toString() {
        return NAME + " " + password.hashCode();
    }

    /** A line of the server's file of administrators: a salted hash, hashed again and again, with the salt after it. */
    static String line(String password, byte[] salt) {
        byte[] secret = password.getBytes(StandardCharsets.UTF_8);
        byte[] hash = Arrays.copyOf(secret, secret.length + salt.length);
        System.arraycopy(salt, 0, hash, secret.length, salt.length);
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            for (int i = 0; i < ROUNDS; i++) {
                hash = sha256.digest(hash);
            }
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
        byte[] both = Arrays.copyOf(hash, hash.length + salt.length);
        System.arraycopy(salt, 0, both, hash.length, salt.length);
        return NAME + ";{SSHA256}" + Base64.getEncoder().encodeToString(both) + ";asadmin\n";
    }
}
