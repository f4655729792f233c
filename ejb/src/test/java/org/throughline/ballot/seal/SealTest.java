package org.throughline.ballot.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.junit.jupiter.api.Test;

class SealTest {

    private static final UUID KEY = UUID.randomUUID();
    private static final UUID ROUND = UUID.randomUUID();
    private static final UUID VOTER = UUID.randomUUID();
    private static final byte[] QUESTIONS = new byte[32];
    private static final SealContext OURS = new SealContext(KEY, QUESTIONS, ROUND, VOTER, "AU", "official");

    private final OpeningKey key = newKey();

    @Test
    void what_was_cast_comes_out_again() {
        OpenedBallot opened = open(cast(1, 2, 3), OURS);
        assertThat(opened.wasCast()).isTrue();
        assertThat(opened.answers()).startsWith(1, 2, 3, 0).hasSize(Seal.ANSWERS);
    }

    @Test
    void a_ballot_that_was_not_cast_looks_like_one_that_was() {
        SealedBallot notCast = Seal.notCast(key.sealing(), OURS);
        assertThat(notCast.bytes()).hasSameSizeAs(cast(1, 2, 3).bytes()).hasSize(SealedBallot.LENGTH);
        assertThat(notCast.mac()).hasSize(SealedBallot.MAC_LENGTH);
        assertThat(open(notCast, OURS).wasCast()).isFalse();
    }

    @Test
    void the_same_answers_never_look_the_same_twice() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 50; i++) {
            seen.add(Arrays.toString(cast(1).bytes()));
        }
        assertThat(seen).hasSize(50);
    }

    @Test
    void many_may_seal_at_once() {
        assertThat(IntStream.range(0, 2_000)
                        .parallel()
                        .filter(i -> open(cast(i % 5), OURS).answers()[0] == i % 5))
                .hasSize(2_000);
    }

    @Test
    void every_number_of_answers_has_the_same_length() {
        for (int questions = 0; questions <= Seal.ANSWERS; questions++) {
            assertThat(Seal.cast(key.sealing(), OURS, new byte[questions]).bytes())
                    .hasSize(SealedBallot.LENGTH);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Seal.cast(key.sealing(), OURS, new byte[Seal.ANSWERS + 1]));
    }

    @Test
    void a_reason_looks_the_same_whether_it_was_written_and_however_long_it_is() {
        SealContext reason = OURS.ofReason(UUID.randomUUID());
        int length = Seal.notCast(key.sealing(), reason).bytes().length;
        assertThat(length).isEqualTo(2065);
        for (int written : new int[] {1, 2, 999, Seal.REASON}) {
            assertThat(Seal.cast(key.sealing(), reason, new byte[written]).bytes())
                    .hasSize(length);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Seal.cast(key.sealing(), reason, new byte[Seal.REASON + 1]));
    }

    @Test
    void a_reason_opens_to_its_own_question_only_and_never_as_a_ballot() {
        SealContext first = OURS.ofReason(UUID.randomUUID());
        SealedBallot sealed = Seal.cast(key.sealing(), first, new byte[] {7});
        assertThat(open(sealed, first).answers()).startsWith(7, 0).hasSize(Seal.REASON);
        assertThatExceptionOfType(BrokenSeal.class).isThrownBy(() -> open(sealed, OURS.ofReason(UUID.randomUUID())));
        assertThatExceptionOfType(BrokenSeal.class).isThrownBy(() -> open(sealed, OURS));
        assertThatExceptionOfType(BrokenSeal.class).isThrownBy(() -> open(cast(1), first));
    }

    @Test
    void a_ballot_opens_for_nobody_else_and_nowhere_else() {
        SealedBallot sealed = cast(1);
        UUID other = UUID.randomUUID();
        byte[] otherQuestions = QUESTIONS.clone();
        otherQuestions[0]++;
        refuses(sealed, new SealContext(KEY, QUESTIONS, ROUND, other, "AU", "official"));
        refuses(sealed, new SealContext(KEY, QUESTIONS, other, VOTER, "AU", "official"));
        refuses(sealed, new SealContext(other, QUESTIONS, ROUND, VOTER, "AU", "official"));
        refuses(sealed, new SealContext(KEY, otherQuestions, ROUND, VOTER, "AU", "official"));
    }

    @Test
    void nor_if_its_voter_was_moved_to_another_side_or_sector() {
        SealedBallot sealed = cast(1);
        refuses(sealed, new SealContext(KEY, QUESTIONS, ROUND, VOTER, "JP", "official"));
        refuses(sealed, new SealContext(KEY, QUESTIONS, ROUND, VOTER, "AU", "industry"));
    }

    @Test
    void nor_does_the_encryption_alone_open_it_when_the_code_is_made_to_fit() {
        OpeningKey sameSecret = key;
        SealedBallot sealed = cast(1);
        SealContext other = new SealContext(KEY, QUESTIONS, ROUND, UUID.randomUUID(), "AU", "official");
        byte[] fitting = Seal.mac(sameSecret.sealing(), other, sealed.bytes());
        refuses(new SealedBallot(sealed.bytes(), fitting), other);
    }

    @Test
    void no_byte_of_it_can_be_changed() {
        SealedBallot sealed = cast(1);
        for (int i = 0; i < SealedBallot.LENGTH; i++) {
            byte[] changed = sealed.bytes();
            changed[i] ^= 1;
            refuses(new SealedBallot(changed, sealed.mac()), OURS);
        }
    }

    @Test
    void who_knows_only_the_public_key_cannot_put_a_ballot_in() {
        SealingKey withoutSecret = new SealingKey(key.sealing().publicKey(), new byte[32]);
        refuses(Seal.cast(withoutSecret, OURS, new byte[] {1}), OURS);
    }

    @Test
    void another_rounds_key_does_not_open_it() {
        SealedBallot sealed = cast(1);
        OpeningKey stranger = new OpeningKey(key.sealing(), newKey().privateKey());
        assertThatExceptionOfType(BrokenSeal.class).isThrownBy(() -> Seal.open(stranger, OURS, sealed));
    }

    @Test
    void a_broken_seal_says_nothing_about_the_ballot() {
        assertThat(new BrokenSeal()).hasMessage("broken seal").hasNoCause();
        assertThat(new BrokenSeal().getStackTrace()).isEmpty();
    }

    private SealedBallot cast(int... answers) {
        byte[] bytes = new byte[answers.length];
        for (int i = 0; i < answers.length; i++) {
            bytes[i] = (byte) answers[i];
        }
        return Seal.cast(key.sealing(), OURS, bytes);
    }

    private OpenedBallot open(SealedBallot sealed, SealContext context) {
        return Seal.open(key, context, sealed);
    }

    private void refuses(SealedBallot sealed, SealContext context) {
        assertThatExceptionOfType(BrokenSeal.class).isThrownBy(() -> open(sealed, context));
    }

    private static OpeningKey newKey() {
        AsymmetricCipherKeyPair keys = Seal.keys();
        byte[] secret = new byte[32];
        Arrays.fill(secret, (byte) 7);
        return new OpeningKey(new SealingKey(Seal.publicKey(keys), secret), Seal.privateKey(keys));
    }
}
