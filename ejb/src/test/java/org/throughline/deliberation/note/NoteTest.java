package org.throughline.deliberation.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.deliberation.key.NoteId;
import org.throughline.refusal.Refusal;

class NoteTest {

    private final Note note = new Note(
            new NoteId(new UUID(0, 1)), new UUID(0, 2), 1, new NoteInput("Ports need a second supplier.", "AU"));

    @Test
    void a_change_on_an_older_version_gets_the_text_that_stands_there() {
        assertThatExceptionOfType(Refusal.Stale.class)
                .isThrownBy(() -> note.revise(new NoteInput("Ports need three.", "AU"), 7))
                .returns("Ports need a second supplier.", Refusal.Stale::current)
                .returns(0L, Refusal.Stale::version);
    }

    @Test
    void saying_the_same_again_is_no_change_even_on_an_older_version() {
        note.revise(new NoteInput(" Ports need a second supplier. ", "AU"), 7);
        assertThat(note.asLine().text()).isEqualTo("Ports need a second supplier.");
    }

    @Test
    void a_note_is_one_line() {
        assertThat(new NoteInput("Ports\r\nand\nrails", "").text()).isEqualTo("Ports and rails");
    }

    @Test
    void an_empty_line_is_no_note() {
        assertThatExceptionOfType(Refusal.Invalid.class)
                .isThrownBy(() -> new Note(new NoteId(new UUID(0, 1)), new UUID(0, 2), 1, new NoteInput(" \n ", null)));
        assertThatExceptionOfType(Refusal.Invalid.class).isThrownBy(() -> note.revise(new NoteInput("", null), 0));
    }

    @Test
    void a_line_of_letters_that_show_nothing_is_no_note() {
        assertThatExceptionOfType(Refusal.Invalid.class)
                .isThrownBy(() -> note.revise(new NoteInput("\u200b\u2060\u2800", null), 0));
    }

    @Test
    void deleting_on_an_older_version_gets_the_edit_that_would_have_gone_along() {
        assertThatExceptionOfType(Refusal.Stale.class)
                .isThrownBy(() -> note.strike(7))
                .returns("Ports need a second supplier.", Refusal.Stale::current);
        assertThat(note.isStruck()).isFalse();
    }

    @Test
    void a_deleted_line_can_be_put_back_and_says_what_it_said() {
        note.strike(0);
        note.strike(7);
        assertThat(note.isStruck()).isTrue();
        note.restore();
        assertThat(note.isStruck()).isFalse();
        assertThat(note.asLine().text()).isEqualTo("Ports need a second supplier.");
    }
}
