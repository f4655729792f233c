package org.throughline.disclosure.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.disclosure.subject.QuestionIdentity.Answer;
import org.throughline.identity.PersonId;
import org.throughline.language.Language;
import org.throughline.refusal.Refusal;

class SubjectsTest {

    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");
    private static final PersonId FIRST_CONVENOR = new PersonId(UUID.randomUUID());
    private static final PersonId SECOND_CONVENOR = new PersonId(UUID.randomUUID());

    private final Matter ports =
            matter("Inspect the cranes of all container ports twice a year and share what is found.");
    private final Matter portsAgain =
            matter("Inspect the cranes of all container ports twice a year, and share what is found");
    private final Matter seeds = matter("Keep a common store of drought-resistant seed in both hemispheres.");

    @Test
    void all_wordings_of_a_matter_are_one_subject() {
        SubjectId other = new SubjectId(UUID.randomUUID());
        Matter two = new Matter(new MatterId(UUID.randomUUID()), Set.of(of(ports), other), Set.of(), List.of(), false);
        Subjects subjects = new Subjects(List.of(two), List.of(other), List.of());
        assertThat(subjects.same(of(ports), other)).isTrue();
        assertThat(subjects.same(of(ports), new SubjectId(UUID.randomUUID()))).isFalse();
    }

    @Test
    void twins_are_one_until_two_people_said_that_they_are_not() {
        assertThat(subjects().same(ports.id(), portsAgain.id())).isTrue();
        assertThat(subjects().same(ports.id(), seeds.id())).isFalse();
        QuestionIdentity another = said(Answer.ANOTHER, ports, portsAgain);
        assertThat(subjects(another).same(ports.id(), portsAgain.id())).isTrue();
        another.confirm(SECOND_CONVENOR, NOON);
        assertThat(subjects(another).same(ports.id(), portsAgain.id())).isFalse();
        assertThat(subjects(another).parted(of(ports), of(portsAgain))).isTrue();
    }

    @Test
    void nobody_confirms_what_they_said_themselves() {
        QuestionIdentity another = said(Answer.ANOTHER, ports, portsAgain);
        assertThatExceptionOfType(Refusal.NotNow.class)
                .isThrownBy(() -> another.confirm(FIRST_CONVENOR, NOON))
                .withMessage("identity.ownAnswer");
        assertThat(another.isConfirmed()).isFalse();
    }

    @Test
    void a_changed_answer_is_confirmed_no_more() {
        QuestionIdentity another = said(Answer.ANOTHER, ports, portsAgain);
        another.confirm(SECOND_CONVENOR, NOON);
        another.say(Answer.SAME, SECOND_CONVENOR, NOON);
        another.say(Answer.ANOTHER, FIRST_CONVENOR, NOON);
        assertThat(subjects(another).same(ports.id(), portsAgain.id())).isTrue();
    }

    @Test
    void the_same_counts_at_once_whatever_the_words() {
        assertThat(subjects(said(Answer.SAME, ports, seeds)).same(ports.id(), seeds.id()))
                .isTrue();
    }

    @Test
    void what_is_the_same_as_the_same_is_the_same() {
        Subjects subjects = subjects(said(Answer.SAME, portsAgain, seeds));
        assertThat(subjects.same(ports.id(), seeds.id())).isTrue();
    }

    @Test
    void nor_does_it_end_with_the_second_step() {
        Matter first = matter("Keep a register of the owners of undersea cables and open it to both coast guards.");
        Matter second =
                matter("Keep a register of the owners of undersea cables and open it to both navies each spring.");
        Matter third =
                matter("Show the owners of undersea cables and open books to both navies each spring, on request.");
        Subjects subjects = new Subjects(List.of(third, first, second), List.of(of(first)), List.of());
        assertThat(subjects.near(first.id(), third.id())).isFalse();
        assertThat(subjects.same(first.id(), third.id())).isTrue();
    }

    @Test
    void what_gave_way_is_one_with_what_stands_and_over_if_either_is() {
        Matter successor = new Matter(
                new MatterId(UUID.randomUUID()),
                Set.of(new SubjectId(UUID.randomUUID())),
                Set.of(seeds.id()),
                List.of(),
                true);
        Subjects subjects = new Subjects(List.of(seeds, successor), List.of(of(seeds)), List.of());
        SubjectId put = successor.subjects().iterator().next();
        assertThat(subjects.same(put, of(seeds))).isTrue();
        assertThat(subjects.isOver(of(seeds))).isTrue();
        assertThat(subjects().isOver(of(ports))).isFalse();
    }

    private Subjects subjects(QuestionIdentity... said) {
        return new Subjects(List.of(ports, portsAgain, seeds), List.of(of(ports), of(seeds)), List.of(said));
    }

    private static QuestionIdentity said(Answer answer, Matter one, Matter other) {
        return new QuestionIdentity(MatterPair.of(one.id(), other.id()), answer, FIRST_CONVENOR, NOON);
    }

    /** A matter with one subject, which has its key. */
    private static SubjectId of(Matter matter) {
        return new SubjectId(matter.id().value());
    }

    private static Matter matter(String text) {
        MatterId id = new MatterId(UUID.randomUUID());
        return new Matter(
                id,
                Set.of(new SubjectId(id.value())),
                Set.of(),
                List.of(TextProfile.of(Map.of(Language.EN, text))),
                false);
    }
}
