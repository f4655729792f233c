package org.throughline.ballot.seal;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;
import org.bouncycastle.crypto.hpke.HPKEContext;
import org.bouncycastle.crypto.hpke.HPKEContextWithEncapsulation;

/**
 * Seals and opens ballots. A sealed ballot is the encapsulation (32 bytes), the mark whether it was cast (1 + 16) and the
 * answers ({@value #ANSWERS} + 16): {@value SealedBallot#LENGTH} bytes, whatever was answered. A sealed reason is made like
 * it: whether one was written, and the text ({@value #REASON} + 16).
 */
public final class Seal {

    /** Bytes for all answers of a ballot. */
    public static final int ANSWERS = 63;

    /** Bytes for a reason to one question. */
    public static final int REASON = 2000;

    private static final String MAC = "HmacSHA256";
    private static final int ENCAPSULATION = 32;
    private static final int TAG = 16;
    private static final int MARK = 1 + TAG;
    private static final byte NOT_CAST = 0;
    private static final byte CAST = 1;

    private Seal() {}

    /** New keys for a round. */
    static AsymmetricCipherKeyPair keys() {
        return suite().generatePrivateKey();
    }

    static byte[] publicKey(AsymmetricCipherKeyPair keys) {
        return suite().serializePublicKey(keys.getPublic());
    }

    static byte[] privateKey(AsymmetricCipherKeyPair keys) {
        return suite().serializePrivateKey(keys.getPrivate());
    }

    /** The ballot that lies in the box for every voter from the opening on. */
    public static SealedBallot notCast(SealingKey key, SealContext context) {
        return seal(key, context, NOT_CAST, new byte[context.room()]);
    }

    /** @param answers at most as many bytes as there is room for */
    public static SealedBallot cast(SealingKey key, SealContext context, byte[] answers) {
        if (answers.length > context.room()) {
            throw new IllegalArgumentException("answers do not fit a ballot");
        }
        return seal(key, context, CAST, Arrays.copyOf(answers, context.room()));
    }

    /**
     * Opens the mark of a ballot, and its answers only if asked for them.
     *
     * @throws BrokenSeal if the ballot was not sealed in this context, or was changed since
     */
    public static OpenedBallot open(OpeningKey key, SealContext context, SealedBallot sealed) {
        byte[] bytes = sealed.bytes();
        if (bytes.length != length(context)
                || !MessageDigest.isEqual(sealed.mac(), mac(key.sealing(), context, bytes))) {
            throw new BrokenSeal();
        }
        HPKE suite = suite();
        AsymmetricCipherKeyPair keys =
                suite.deserializePrivateKey(key.privateKey(), key.sealing().publicKey());
        HPKEContext hpke = suite.setupBaseR(Arrays.copyOf(bytes, ENCAPSULATION), keys, context.info());
        int answers = ENCAPSULATION + MARK;
        byte[] mark = open(hpke, context, Arrays.copyOfRange(bytes, ENCAPSULATION, answers));
        byte[] rest = Arrays.copyOfRange(bytes, answers, bytes.length);
        return new OpenedBallot(mark[0] == CAST, () -> open(hpke, context, rest));
    }

    private static SealedBallot seal(SealingKey key, SealContext context, byte mark, byte[] answers) {
        try {
            HPKE suite = suite();
            HPKEContextWithEncapsulation hpke =
                    suite.setupBaseS(suite.deserializePublicKey(key.publicKey()), context.info());
            byte[] bytes = ByteBuffer.allocate(length(context))
                    .put(hpke.getEncapsulation())
                    .put(hpke.seal(context.associated(), new byte[] {mark}))
                    .put(hpke.seal(context.associated(), answers))
                    .array();
            return new SealedBallot(bytes, mac(key, context, bytes));
        } catch (InvalidCipherTextException e) {
            throw new IllegalStateException("a ballot could not be sealed");
        }
    }

    private static int length(SealContext context) {
        return ENCAPSULATION + MARK + context.room() + TAG;
    }

    private static byte[] open(HPKEContext hpke, SealContext context, byte[] message) {
        try {
            return hpke.open(context.associated(), message);
        } catch (InvalidCipherTextException e) {
            throw new BrokenSeal();
        }
    }

    static byte[] mac(SealingKey key, SealContext context, byte[] bytes) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(key.secret(), MAC));
            mac.update(context.info());
            mac.update(context.associated());
            return mac.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + MAC, e);
        }
    }

    /** One for each use: the library's object keeps the state of its digest, and two threads at once would garble it. */
    private static HPKE suite() {
        return new HPKE(HPKE.mode_base, HPKE.kem_X25519_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_AES_GCM256);
    }
}
