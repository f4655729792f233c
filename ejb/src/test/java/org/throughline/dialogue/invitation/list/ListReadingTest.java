package org.throughline.dialogue.invitation.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.throughline.dialogue.invitation.InviteeName;
import org.throughline.dialogue.invitation.NewInvitee;
import org.throughline.dialogue.participation.Capacity;
import org.throughline.dialogue.series.SideName;
import org.throughline.document.table.Table;
import org.throughline.identity.MemberRole;
import org.throughline.language.Bilingual;
import org.throughline.language.Language;
import org.throughline.refusal.Refusal;

class ListReadingTest {

    private static final List<SideName> SIDES = List.of(
            new SideName("AU", new Bilingual("Australia", "オーストラリア")),
            new SideName("JP", new Bilingual("Japan", "日本")));

    private static final SentList.Otherwise NOTHING = new SentList.Otherwise("", "", Language.EN);

    @Test
    void headings_say_what_the_columns_are_in_either_language() {
        assertThat(columns("First name,Surname,Organisation,E-mail,Country,Sector\nx,y,z,a@b.example,Japan,Business\n"))
                .containsExactly(
                        ListColumn.GIVEN,
                        ListColumn.FAMILY,
                        ListColumn.NOTHING,
                        ListColumn.ADDRESS,
                        ListColumn.SIDE,
                        ListColumn.SECTOR);
        assertThat(columns("姓\t名\tメールアドレス\t国\t言語\n甲\t乙\ta@b.example\t日本\t日本語\n"))
                .containsExactly(
                        ListColumn.FAMILY, ListColumn.GIVEN, ListColumn.ADDRESS, ListColumn.SIDE, ListColumn.LANGUAGE);
    }

    @Test
    void without_headings_what_stands_in_a_column_says_it() {
        ListReading.Read read = read("甲 乙\ta@b.example\t日本\t産業\nParticipant B\tb@b.example\tAustralia\tgovernment\n");
        assertThat(read.columns().headed()).isFalse();
        assertThat(read.columns().all())
                .containsExactly(ListColumn.NAME, ListColumn.ADDRESS, ListColumn.SIDE, ListColumn.SECTOR);
        assertThat(read.rows()).hasSize(2).allMatch(row -> row.invitee() != null);
    }

    @Test
    void a_row_becomes_a_person_with_a_place() {
        NewInvitee person = one("氏名,メール,国,分野,役割,言語\n甲　乙,Ａ＠b.example,日本,政府,書記,日本語\n");
        assertThat(person.name()).isEqualTo(new InviteeName("乙", "甲"));
        assertThat(person.seat().account()).isEqualTo("a@b.example");
        assertThat(person.seat().side()).isEqualTo("JP");
        assertThat(person.seat().sector()).isEqualTo("government");
        assertThat(person.seat().role()).isEqualTo(MemberRole.RAPPORTEUR);
        assertThat(person.seat().capacity()).isEqualTo(Capacity.PERSONAL);
        assertThat(person.language()).isEqualTo(Language.JA);
    }

    @Test
    void what_no_row_says_holds_for_all_if_it_was_said_so() {
        SentList list = new SentList(
                Table.of("Name,E-mail\nA B,a@b.example\n"),
                List.of(),
                false,
                new SentList.Otherwise("AU", "academia", Language.EN));
        assertThat(first(list).seat().side()).isEqualTo("AU");
        assertThat(faults("Name,E-mail\nA B,a@b.example\n")).containsExactly("2 without.side");
    }

    @Test
    void each_row_that_is_refused_says_why_and_the_others_are_read() {
        assertThat(
                        faults(
                                """
                        Name,E-mail,Side,Sector
                        A B,a@b.example,Japan,industry
                        C D,not an address,Japan,industry
                        E F,,Japan,industry
                        G H,g@b.example,Atlantis,industry
                        I J,i@b.example,Japan,weather
                        K L,A@B.example,Japan,industry
                        ,m@b.example,Japan,industry
                        """))
                .containsExactly(
                        "3 address", "4 unreachable", "5 unknown.side", "6 unknown.sector", "7 twice", "8 familyName");
    }

    @Test
    void a_formula_in_a_name_is_a_name_and_names_of_every_script_stay_as_they_are() {
        assertThat(one("Name,E-mail,Side,Sector\n=1+1,a@b.example,JP,industry\n")
                        .name()
                        .family())
                .isEqualTo("=1+1");
        assertThat(one("Name,E-mail,Side,Sector\nשם פרטי,a@b.example,JP,industry\n")
                        .name())
                .isEqualTo(new InviteeName("שם", "פרטי"));
    }

    @Test
    void a_list_on_which_nobody_can_be_known_again_is_refused() {
        assertThatThrownBy(() -> read("Name,Side\nA B,Japan\n"))
                .isInstanceOfSatisfying(Refusal.Invalid.class, refusal -> assertThat(refusal.code())
                        .isEqualTo("list.noAddress"));
    }

    @Test
    void columns_that_were_chosen_are_taken_as_chosen() {
        SentList list = new SentList(
                Table.of("A,B,a@b.example\n"),
                List.of(ListColumn.FAMILY, ListColumn.GIVEN, ListColumn.ADDRESS),
                false,
                new SentList.Otherwise("AU", "academia", Language.EN));
        assertThat(first(list).name()).isEqualTo(new InviteeName("B", "A"));
    }

    @Test
    void a_whole_name_is_parted_as_its_writer_meant_it() {
        assertThat(WholeName.parted("Given Middle Family")).isEqualTo(new InviteeName("Given Middle", "Family"));
        assertThat(WholeName.parted("Family, Given")).isEqualTo(new InviteeName("Given", "Family"));
        assertThat(WholeName.parted("FAMILY Given")).isEqualTo(new InviteeName("Given", "FAMILY"));
        assertThat(WholeName.parted("甲　乙")).isEqualTo(new InviteeName("乙", "甲"));
        assertThat(WholeName.parted("Single")).isEqualTo(new InviteeName("", "Single"));
    }

    private static NewInvitee first(SentList list) {
        return Objects.requireNonNull(
                ListReading.of(list, SIDES).rows().getFirst().invitee());
    }

    private static ListReading.Read read(String text) {
        return ListReading.of(new SentList(Table.of(text), List.of(), false, NOTHING), SIDES);
    }

    private static List<ListColumn> columns(String text) {
        return Columns.proposed(Table.of(text), SIDES).all();
    }

    private static NewInvitee one(String text) {
        List<ListRow> rows = read(text).rows();
        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().fault()).isNull();
        return Objects.requireNonNull(rows.getFirst().invitee());
    }

    private static List<String> faults(String text) {
        return read(text).rows().stream()
                .filter(row -> row.fault() != null)
                .map(row -> row.line() + " " + row.fault())
                .toList();
    }
}
