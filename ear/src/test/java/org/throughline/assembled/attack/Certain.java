package org.throughline.assembled.attack;

import static java.util.Objects.requireNonNull;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;
import org.bouncycastle.crypto.hpke.HPKEContext;
import org.jspecify.annotations.Nullable;
import org.throughline.assembled.attack.Evidence.Piece;

/**
 * What needs no learning: hashes of forms, of which there are so few that all can be tried, and keys that were left, with
 * which the ciphertexts of the row log open. How ballots are sealed is no secret.
 */
final class Certain {

    private static final HexFormat HEX = HexFormat.of();
    private static final byte[] FORMAT = "throughline ballot 2".getBytes(StandardCharsets.US_ASCII);
    private static final String ANSWERS = "adsn";
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final int ENCAPSULATION = 32;
    private static final int MARK = 17;
    private static final int KEY = 32;
    private static final int SEALED = 128;

    private final Map<UUID, Setting> settings;
    private final Map<Place, String> claims = new HashMap<>();
    private final Map<Place, byte[]> sealed = new HashMap<>();

    private Certain(Map<UUID, Setting> settings) {
        this.settings = settings;
    }

    static Certain of(Evidence evidence, Map<UUID, Setting> settings) {
        return new Certain(settings).read(evidence);
    }

    /** This and what more evidence adds. */
    Certain and(Evidence more) {
        Certain all = new Certain(settings);
        all.claims.putAll(claims);
        all.sealed.putAll(sealed);
        return all.read(more);
    }

    private Certain read(Evidence evidence) {
        for (Piece piece : evidence.pieces()) {
            if (piece.round() != null && piece.voter() != null) {
                Place place = new Place(piece.round(), piece.voter());
                tryForms(place, piece);
                sealedIn(piece).ifPresent(bytes -> sealed.put(place, bytes));
            }
        }
        for (Piece piece : evidence.pieces()) {
            if (piece.round() != null
                    && piece.voter() == null
                    && !piece.source().startsWith("binlog")) {
                tryKeys(piece, piece.round(), requireNonNull(settings.get(piece.round())));
            }
        }
        return this;
    }

    /**
     * What is public of a round.
     *
     * @param voters by account
     */
    record Setting(UUID key, byte[] questions, Map<String, Seat> voters) {}

    /**
     * What is public of a voter.
     *
     * @param id the key under which the row log knows them
     */
    record Seat(UUID id, String side, String sector) {

        /** What their ballots are bound to. */
        byte[] associated() {
            byte[] groups = (side + "\n" + sector).getBytes(StandardCharsets.UTF_8);
            return ByteBuffer.allocate(16 + groups.length)
                    .put(raw(id))
                    .put(groups)
                    .array();
        }
    }

    @Nullable
    String answer(Place place) {
        return claims.get(place);
    }

    int size() {
        return claims.size();
    }

    private void tryForms(Place place, Piece piece) {
        List<String> digests = new ArrayList<>();
        String tag = "";
        for (Trace trace : piece.traces()) {
            trace.fields().values().stream()
                    .filter(value -> DIGEST.matcher(value).matches())
                    .forEach(digests::add);
            tag = trace.fields().getOrDefault("tag", tag);
        }
        for (int i = 0; i < ANSWERS.length() * ANSWERS.length() && !digests.isEmpty(); i++) {
            char first = ANSWERS.charAt(i / ANSWERS.length());
            char second = ANSWERS.charAt(i % ANSWERS.length());
            String answers = "q1=" + first + "&q2=" + second;
            for (String form : List.of(answers, "tag=" + tag + "&" + answers + "&step=cast", "" + first + second)) {
                if (digests.contains(HEX.formatHex(sha256(form.getBytes(StandardCharsets.US_ASCII))))) {
                    claims.put(place, String.valueOf(first));
                }
            }
        }
    }

    /** The last ciphertext that the row log has of a voter; it leaves zeros at the end out. */
    private static java.util.Optional<byte[]> sealedIn(Piece piece) {
        return piece.traces().stream()
                .filter(trace -> trace.source().equals("binlog/sealed_ballot/update"))
                .map(trace -> Arrays.copyOf(HEX.parseHex(trace.fields().get("c2")), SEALED))
                .reduce((first, second) -> second);
    }

    private void tryKeys(Piece piece, UUID round, Setting setting) {
        List<Place> places = setting.voters().keySet().stream()
                .map(voter -> new Place(round, voter))
                .filter(sealed::containsKey)
                .toList();
        if (places.isEmpty()) {
            return;
        }
        for (byte[] key : candidates(piece)) {
            if (open(key, places.getFirst(), setting) != null) {
                for (Place place : places) {
                    String answer = open(key, place, setting);
                    if (answer != null) {
                        claims.put(place, answer);
                    }
                }
                return;
            }
        }
    }

    /** Every run of 32 bytes in what is short enough to be a key file. */
    private static List<byte[]> candidates(Piece piece) {
        List<byte[]> candidates = new ArrayList<>();
        for (Trace trace : piece.traces()) {
            for (String value : trace.fields().values()) {
                Matcher hex = Pattern.compile("[0-9a-f]{64,512}").matcher(value);
                while (hex.find()) {
                    String digits = hex.group();
                    byte[] bytes = HEX.parseHex(digits.substring(0, digits.length() / 2 * 2));
                    for (int at = 0; at + KEY <= bytes.length; at++) {
                        candidates.add(Arrays.copyOfRange(bytes, at, at + KEY));
                    }
                }
            }
        }
        return candidates;
    }

    private @Nullable String open(byte[] key, Place place, Setting setting) {
        byte[] bytes = requireNonNull(sealed.get(place));
        try {
            HPKE suite = new HPKE(HPKE.mode_base, HPKE.kem_X25519_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_AES_GCM256);
            byte[] info = ByteBuffer.allocate(FORMAT.length + 32 + setting.questions().length)
                    .put(FORMAT)
                    .put(raw(setting.key()))
                    .put(setting.questions())
                    .put(raw(place.round()))
                    .array();
            HPKEContext context =
                    suite.setupBaseR(Arrays.copyOf(bytes, ENCAPSULATION), suite.deserializePrivateKey(key, null), info);
            byte[] voter = requireNonNull(setting.voters().get(place.voter())).associated();
            byte[] mark = context.open(voter, Arrays.copyOfRange(bytes, ENCAPSULATION, ENCAPSULATION + MARK));
            byte[] answers = context.open(voter, Arrays.copyOfRange(bytes, ENCAPSULATION + MARK, bytes.length));
            return mark[0] == 1 ? String.valueOf(ANSWERS.charAt(answers[0] - 1)) : null;
        } catch (InvalidCipherTextException | IllegalArgumentException | IllegalStateException wrong) {
            return null;
        }
    }

    private static byte[] raw(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
