package org.throughline.disclosure.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.throughline.disclosure.Audience;
import org.throughline.disclosure.Cut;
import org.throughline.disclosure.Disclosed;
import org.throughline.disclosure.DisclosureRule;
import org.throughline.disclosure.Range;
import org.throughline.disclosure.Released;
import org.throughline.disclosure.Votes;
import org.throughline.disclosure.ledger.SyntheticWorkshop.Asked;
import org.throughline.disclosure.ledger.SyntheticWorkshop.Round;

/**
 * Everything that a workshop tells: each round by page, API, export and mail, by eager people who ask for other cuts than
 * the one announced. The rule is the product's, unless a leaking one is tried; so is what the ledger lets through.
 */
final class Press {

    private static final DisclosureRule HOUSE = DisclosureRule.FLOOR;

    private final SyntheticWorkshop workshop;
    private final Rulebook rule;
    private final Laxity laxity;
    private final List<Release> ledger = new ArrayList<>();
    private final List<Published> told = new ArrayList<>();
    private final Shares shares;

    /** What a careless ledger lets through. */
    enum Laxity {
        NONE,
        OTHER_CUTS,
        PARTLY_THE_SAME_PEOPLE
    }

    Press(SyntheticWorkshop workshop, Rulebook rule, Laxity laxity, Shares shares) {
        this.workshop = workshop;
        this.rule = rule;
        this.laxity = laxity;
        this.shares = shares;
    }

    List<Published> publish() {
        workshop.rounds().stream().filter(this::mayOpen).forEach(this::publish);
        return told;
    }

    private boolean mayOpen(Round round) {
        return IntStream.range(0, round.electorate().length).anyMatch(i -> round.electorate()[i])
                && round.asked().stream()
                        .allMatch(asked -> admits(release(round, asked, round.cut(), Integer.MAX_VALUE)));
    }

    private void publish(Round round) {
        List<Cut> wanted = new ArrayList<>(List.of(round.cut()));
        wanted.addAll(Arrays.asList(Cut.values()));
        for (Asked asked : round.asked()) {
            wanted.forEach(cut -> publish(round, asked, cut));
        }
    }

    private void publish(Round round, Asked asked, Cut cut) {
        int[][] tallies = Published.tallies(workshop.people(), round, cut, asked.track(), asked.given());
        int cast = Arrays.stream(tallies).flatMapToInt(IntStream::of).sum();
        int smallest = Arrays.stream(tallies)
                .mapToInt(tally -> IntStream.of(tally).sum())
                .min()
                .orElse(0);
        Map<String, Votes> votes = votes(tallies, asked.track());
        Disclosed disclosed = HOUSE.disclose(asked.track().partition(HOUSE), votes, cut != Cut.TOTAL, round.audience());
        boolean grouped = disclosed.isByGroup() || rule != Rulebook.HOUSE && cut != Cut.TOTAL;
        Release release =
                release(round, asked, grouped ? cut : Cut.TOTAL, grouped && disclosed.isByGroup() ? smallest : cast);
        boolean first = told.stream().noneMatch(one -> one.asked() == asked);
        if (first) {
            shares.held(asked.track(), cut, cast, disclosed);
        }
        if (rule == Rulebook.HOUSE ? !disclosed.isWithheld() && admits(release) : first || admits(release)) {
            ledger.add(release);
            Cut asTold = grouped || cut == round.cut() ? cut : Cut.TOTAL;
            told.add(new Published(round, asked, asTold, text(round, asked, cut, tallies, disclosed)));
        }
    }

    private String text(Round round, Asked asked, Cut cut, int[][] tallies, Disclosed disclosed) {
        if (rule != Rulebook.HOUSE) {
            return rule.tells(asked.track(), tallies, cut != Cut.TOTAL, round.audience() == Audience.PUBLIC);
        }
        return disclosed.isByGroup()
                ? disclosed.groups().values().stream().map(Press::text).toList().toString()
                : text(disclosed.total());
    }

    private static String text(Released released) {
        return switch (released) {
            case Released.Withheld withheld -> "nothing";
            case Released.NearlyAll nearly -> nearly.low() + "-" + nearly.high() + " gave "
                    + (Integer.parseInt(nearly.option()) - 1);
            case Released.Exact exact -> exact.counts().values().toString();
            case Released.Quartiles told -> IntStream.of(1, 2, 3)
                            .mapToObj(quarter -> "" + told.at(quarter).low())
                            .collect(Collectors.joining("/"))
                    + " of " + told.of();
            case Released.Approvals told -> text(told.approve().getOrDefault("2", Range.ZERO)) + " of " + told.of();
            case Released.Bounded bounded -> throw new IllegalStateException("only a total beside groups is bounded");
        };
    }

    private static String text(Range range) {
        return range.isExact() ? "" + range.low() : range.low() + "-" + range.high();
    }

    private static Map<String, Votes> votes(int[][] tallies, Track track) {
        Map<String, Votes> votes = new TreeMap<>();
        for (int group = 0; group < tallies.length; group++) {
            Map<String, Integer> counts = new TreeMap<>();
            for (int answer = 0; answer < tallies[group].length; answer++) {
                counts.put(track.options().get(answer), tallies[group][answer]);
            }
            votes.put("" + group, Votes.of(counts));
        }
        return votes;
    }

    private boolean admits(Release release) {
        List<Release> earlier = ledger.stream()
                .filter(past -> past.subject().equals(release.subject()))
                .filter(past -> laxity != Laxity.OTHER_CUTS || !past.base().equals(release.base()))
                .toList();
        return Objection.to(release, earlier, HOUSE, this::overlap).isEmpty();
    }

    private Overlap overlap(UUID base, UUID other) {
        Round one = round(base);
        Round two = round(other);
        if (laxity == Laxity.PARTLY_THE_SAME_PEOPLE) {
            return Overlap.APART;
        }
        if (one.hands() || two.hands()) {
            return Overlap.IN_PART;
        }
        int[] counts = new int[4];
        for (int i = 0; i < workshop.people().size(); i++) {
            counts[(one.electorate()[i] ? 1 : 0) + (two.electorate()[i] ? 2 : 0)]++;
        }
        return Overlap.of(counts[3], counts[1], counts[2]);
    }

    private Round round(UUID id) {
        return workshop.rounds().stream()
                .filter(round -> round.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Release release(Round round, Asked asked, Cut cut, int smallest) {
        return new Release(asked.subject(), round.id(), cut, smallest, round.audience());
    }
}
