package org.throughline.dialogue.invitation.list;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.dialogue.invitation.InviteeAddress;
import org.throughline.dialogue.invitation.InviteeName;
import org.throughline.dialogue.invitation.NewInvitee;
import org.throughline.dialogue.participation.Capacity;
import org.throughline.dialogue.participation.Seat;
import org.throughline.dialogue.series.SideName;
import org.throughline.document.table.Table;
import org.throughline.identity.MemberRole;
import org.throughline.language.Language;
import org.throughline.refusal.Refusal;

/** Reads each row of a list; what is wrong with one does not keep the others from being read. */
public final class ListReading {

    private static final int SHOWN = 60;

    private final Columns columns;
    private final SentList.Otherwise otherwise;
    private final Collection<SideName> sides;

    private ListReading(Columns columns, SentList.Otherwise otherwise, Collection<SideName> sides) {
        this.columns = columns;
        this.otherwise = otherwise;
        this.sides = sides;
    }

    /** What came of a list. */
    public record Read(Columns columns, List<ListRow> rows) {}

    /** @throws Refusal.Invalid if no column says by what a person is known */
    public static Read of(SentList list, Collection<SideName> sides) {
        Columns columns = Columns.of(list, sides);
        if (!columns.has(ListColumn.ADDRESS) && !columns.has(ListColumn.ACCOUNT)) {
            throw new Refusal.Invalid("list.noAddress");
        }
        ListReading reading = new ListReading(columns, list.otherwise(), sides);
        List<ListRow> rows = list.table().lines().stream()
                .skip(columns.headed() ? 1 : 0)
                .map(reading::read)
                .toList();
        return new Read(columns, onceEach(rows));
    }

    private ListRow read(Table.Line line) {
        try {
            return ListRow.of(line.number(), invitee(line));
        } catch (Fault fault) {
            return ListRow.refused(line.number(), shown(line), fault.code, fault.said);
        } catch (Refusal.Invalid invalid) {
            Map.Entry<String, String> first =
                    invalid.faults().entrySet().iterator().next();
            return ListRow.refused(line.number(), shown(line), first.getKey(), "");
        }
    }

    private NewInvitee invitee(Table.Line line) {
        String typed = columns.said(line, ListColumn.ADDRESS);
        Optional<InviteeAddress> address = InviteeAddress.of(typed);
        if (address.isEmpty() && !typed.isEmpty()) {
            throw new Fault("address", typed);
        }
        String account = Normalizer.normalize(columns.said(line, ListColumn.ACCOUNT), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT);
        if (account.isEmpty()) {
            account = address.map(InviteeAddress::text).orElseThrow(() -> new Fault("unreachable", ""));
        }
        Seat seat = new Seat(
                account,
                word(line, ListColumn.SIDE, said -> ListWords.side(said, sides), otherwise.side()),
                word(line, ListColumn.SECTOR, ListWords::sector, otherwise.sector()),
                word(line, ListColumn.CAPACITY, ListWords::capacity, Capacity.PERSONAL),
                word(line, ListColumn.ROLE, ListWords::role, MemberRole.PARTICIPANT));
        Language language = word(line, ListColumn.LANGUAGE, ListWords::language, otherwise.language());
        return new NewInvitee(name(line), address.orElse(null), language, seat);
    }

    private InviteeName name(Table.Line line) {
        String given = columns.said(line, ListColumn.GIVEN);
        String family = columns.said(line, ListColumn.FAMILY);
        String whole = columns.said(line, ListColumn.NAME);
        return given.isEmpty() && family.isEmpty() ? WholeName.parted(whole) : new InviteeName(given, family);
    }

    private <T> T word(Table.Line line, ListColumn column, Function<String, Optional<T>> read, @Nullable T otherwise) {
        String said = columns.said(line, column);
        if (said.isEmpty()) {
            if (otherwise == null || "".equals(otherwise)) {
                throw new Fault("without." + column.code(), "");
            }
            return otherwise;
        }
        return read.apply(said).orElseThrow(() -> new Fault("unknown." + column.code(), said));
    }

    /** Who stands on the list twice counts the first time. */
    private static List<ListRow> onceEach(List<ListRow> rows) {
        Map<String, Integer> met = new HashMap<>();
        List<ListRow> once = new ArrayList<>();
        for (ListRow row : rows) {
            NewInvitee invitee = row.invitee();
            if (invitee == null) {
                once.add(row);
                continue;
            }
            Integer earlier = met.get(invitee.seat().account());
            InviteeAddress address = invitee.address();
            if (earlier == null && address != null) {
                earlier = met.get(address.text());
            }
            if (earlier == null) {
                met.put(invitee.seat().account(), row.line());
                if (address != null) {
                    met.put(address.text(), row.line());
                }
                once.add(row);
            } else {
                once.add(ListRow.refused(row.line(), invitee.seat().account(), "twice", earlier));
            }
        }
        return once;
    }

    private static String shown(Table.Line line) {
        String all =
                line.cells().stream().filter(cell -> !cell.isEmpty()).limit(3).collect(Collectors.joining(" · "));
        int letters = all.codePointCount(0, all.length());
        return letters <= SHOWN ? all : all.substring(0, all.offsetByCodePoints(0, SHOWN)) + "…";
    }

    /** Why a row is refused. */
    private static final class Fault extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private final String code;
        private final String said;

        Fault(String code, String said) {
            super(code, null, false, false);
            this.code = code;
            this.said = said;
        }
    }
}
