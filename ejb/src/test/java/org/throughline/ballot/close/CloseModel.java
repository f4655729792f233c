package org.throughline.ballot.close;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.ballot.close.CloseStep.Act;
import org.throughline.ballot.close.CloseStep.Standing;
import org.throughline.ballot.round.RoundState;

/**
 * Three voters, two nodes, two crashes, and every order in which casting and closing can run into each other. Steps and
 * decisions of the close are those of {@link CloseStep}; what the steps do to the database and the vault is modelled here:
 * a step that holds the round's row exclusively is one move, a vault's file is one move, and a node may die between any
 * two. The deadline may pass at any moment, so a close may begin at any.
 */
final class CloseModel {

    /** Ballots that a voter casts one after the other; the first one changes their mind. */
    private static final List<List<Integer>> BALLOTS = List.of(List.of(1, 2), List.of(1), List.of(2));

    private static final int NODES = 2;
    private static final int MINIMUM = 2;
    private static final int KEYS = 3;

    /** What could be wrong with the close. */
    enum Flaw {
        NONE,
        /** The box is emptied before the second copy is kept, and nobody looks. */
        BOX_EMPTIED_FIRST,
        KEYS_DESTROYED_FIRST,
        /** Casting does not hold the round's row. */
        CAST_WITHOUT_LOCK,
        /** A vote is acknowledged before it is committed. */
        ACKNOWLEDGED_TOO_EARLY,
        /** Whoever takes a close up again counts what is in the box by then. */
        RESUMED_BY_COUNTING_AGAIN,
        /** BoxCounting again adds to what is stored. */
        RESUMED_BY_ADDING,
        OPENED_BELOW_THE_MINIMUM,
        /** Reasons are opened in a transaction of their own, before the count. */
        REASONS_OPENED_APART,
        /** The count leaves the reasons sealed. */
        REASONS_FORGOTTEN,
        FINISHED_WITHOUT_KEYS_DESTROYED
    }

    /**
     * A voter.
     *
     * @param cast how many ballots they have cast
     * @param due the ballot that must be counted: committed last, acknowledged or about to be; 0 if none
     */
    private record Voter(int cast, Doing doing, int due) {}

    private enum Doing {
        NOTHING,
        HOLDING_THE_ROUND,
        COMMITTED
    }

    /** A node in a close: the step it takes next, how far within it, and the tally it has in memory. */
    private record Node(int step, int within, @Nullable String tally) {

        static final Node IDLE = new Node(-1, 0, null);
    }

    /**
     * The whole world. A tally says for each voter what was counted; {@code box} what lies there, 0 for not cast;
     * {@code read} how often the reasons were opened and kept. What is sealed of them goes with the ballots.
     */
    private record World(
            RoundState round,
            String box,
            @Nullable String stored,
            @Nullable String copy,
            int keys,
            boolean opened,
            int read,
            List<Voter> voters,
            List<Node> nodes,
            int crashes) {}

    private final Flaw flaw;
    private final List<CloseStep> order;

    CloseModel(Flaw flaw) {
        this.flaw = flaw;
        this.order = new ArrayList<>(List.of(CloseStep.values()));
        if (flaw == Flaw.BOX_EMPTIED_FIRST) {
            move(CloseStep.EMPTY_BOX, CloseStep.KEEP_SECOND_COPY);
        }
        if (flaw == Flaw.KEYS_DESTROYED_FIRST) {
            move(CloseStep.DESTROY_KEYS, CloseStep.KEEP_SECOND_COPY);
        }
        if (flaw == Flaw.FINISHED_WITHOUT_KEYS_DESTROYED) {
            move(CloseStep.FINISH, CloseStep.DESTROY_KEYS);
        }
    }

    /** What was found. */
    record Found(int states, Optional<String> wrong) {}

    Found explore() {
        World start = new World(
                RoundState.OPEN,
                "000",
                null,
                null,
                KEYS,
                false,
                0,
                List.of(new Voter(0, Doing.NOTHING, 0), new Voter(0, Doing.NOTHING, 0), new Voter(0, Doing.NOTHING, 0)),
                List.of(Node.IDLE, Node.IDLE),
                2);
        Set<World> seen = new HashSet<>(Set.of(start));
        Deque<World> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            World world = open.pop();
            List<World> next = next(world);
            Optional<String> wrong = wrong(world, next.isEmpty());
            if (wrong.isPresent()) {
                return new Found(seen.size(), wrong.map(what -> what + ": " + world));
            }
            next.stream().filter(seen::add).forEach(open::push);
        }
        return new Found(seen.size(), Optional.empty());
    }

    private Optional<String> wrong(World world, boolean isOver) {
        if (world.stored() != null) {
            for (int voter = 0; voter < world.voters().size(); voter++) {
                int due = world.voters().get(voter).due();
                if (due != 0 && !isWithheld(world.stored()) && counted(world.stored(), voter) != due) {
                    return Optional.of("an acknowledged vote is lost");
                }
            }
            long due = world.voters().stream().filter(voter -> voter.due() != 0).count();
            if (isWithheld(world.stored()) && due >= MINIMUM) {
                return Optional.of("a tally is withheld that had ballots enough");
            }
            if (world.stored().length() > BALLOTS.size()) {
                return Optional.of("votes are counted twice");
            }
        }
        if (world.read() > 1) {
            return Optional.of("reasons are kept twice");
        }
        if (world.read() > 0 && (world.stored() == null || isWithheld(world.stored()))) {
            return Optional.of("reasons are opened though the ballots are not");
        }
        if (world.round() == RoundState.CLOSED
                && world.read() == 0
                && world.stored() != null
                && !isWithheld(world.stored())) {
            return Optional.of("reasons are lost");
        }
        boolean durable = world.stored() != null && world.copy() != null;
        if (!durable && world.keys() < KEYS) {
            return Optional.of("keys are destroyed before the tally is durable in two places");
        }
        if (!durable && world.box().isEmpty()) {
            return Optional.of("ballots are deleted before the tally is durable in two places");
        }
        if (world.opened()) {
            return Optional.of("ballots are opened below the minimum");
        }
        if (world.round() == RoundState.CLOSED
                && (world.keys() > 0 || !world.box().isEmpty())) {
            return Optional.of("closed with ballots or keys left");
        }
        return isOver && world.round() != RoundState.CLOSED ? Optional.of("stuck") : Optional.empty();
    }

    private List<World> next(World world) {
        List<World> next = new ArrayList<>();
        for (int voter = 0; voter < BALLOTS.size(); voter++) {
            vote(world, voter, next);
        }
        for (int node = 0; node < NODES; node++) {
            close(world, node, next);
            if (world.crashes() > 0) {
                next.add(crash(world, node));
            }
        }
        next.removeIf(world::equals);
        return next;
    }

    private void vote(World world, int voter, List<World> next) {
        Voter who = world.voters().get(voter);
        switch (who.doing()) {
            case NOTHING -> {
                if (who.cast() < BALLOTS.get(voter).size() && world.round() == RoundState.OPEN) {
                    next.add(with(
                            world,
                            voter,
                            new Voter(
                                    who.cast(),
                                    Doing.HOLDING_THE_ROUND,
                                    flaw == Flaw.ACKNOWLEDGED_TOO_EARLY ? ballot(voter, who) : who.due())));
                }
            }
            case HOLDING_THE_ROUND -> next.add(commit(world, voter, who));
            case COMMITTED -> next.add(with(world, voter, new Voter(who.cast(), Doing.NOTHING, who.due())));
        }
    }

    /** Replaces the ballot; where there is none any more, the voter is refused and gives up. */
    private static World commit(World world, int voter, Voter who) {
        if (world.box().isEmpty()) {
            return with(world, voter, new Voter(BALLOTS.get(voter).size(), Doing.NOTHING, who.due()));
        }
        int ballot = ballot(voter, who);
        return withBox(
                with(world, voter, new Voter(who.cast() + 1, Doing.COMMITTED, ballot)),
                replaced(world.box(), voter, ballot));
    }

    private void close(World world, int number, List<World> next) {
        Node node = world.nodes().get(number);
        if (node.step() < 0) {
            if (world.round() == RoundState.OPEN || world.round() == RoundState.CLOSING) {
                next.add(with(world, number, new Node(0, 0, null)));
            }
        } else if (node.step() == order.size()) {
            next.add(with(world, number, Node.IDLE));
        } else {
            take(world, number, node, order.get(node.step()), next);
        }
    }

    private void take(World world, int number, Node node, CloseStep step, List<World> next) {
        boolean alone = step != CloseStep.KEEP_SECOND_COPY && step != CloseStep.DESTROY_KEYS;
        if (alone && isHeld(world)) {
            return;
        }
        Act act = decide(
                step,
                new Standing(
                        world.round(),
                        true,
                        world.stored() != null,
                        world.copy() != null,
                        world.keys() < KEYS && world.stored() != null));
        Node on = new Node(node.step() + 1, 0, node.tally());
        switch (act) {
            case STOP, REFUSE -> next.add(with(world, number, Node.IDLE));
            case PASS -> next.add(
                    with(world, number, step == CloseStep.COUNT ? new Node(on.step(), 0, world.stored()) : on));
            case ADOPT -> next.add(with(
                    new World(
                            world.round(),
                            world.box(),
                            world.copy(),
                            world.copy(),
                            world.keys(),
                            world.opened(),
                            world.read(),
                            world.voters(),
                            world.nodes(),
                            world.crashes()),
                    number,
                    new Node(on.step(), 0, world.copy())));
            case DO -> next.add(done(world, number, node, step, on));
        }
    }

    private Act decide(CloseStep step, Standing standing) {
        if (flaw == Flaw.BOX_EMPTIED_FIRST && step == CloseStep.EMPTY_BOX) {
            return Act.DO;
        }
        if (flaw == Flaw.FINISHED_WITHOUT_KEYS_DESTROYED && step == CloseStep.FINISH) {
            return Act.DO;
        }
        boolean again = flaw == Flaw.RESUMED_BY_COUNTING_AGAIN || flaw == Flaw.RESUMED_BY_ADDING;
        if (again && step == CloseStep.COUNT && standing.state() == RoundState.CLOSING) {
            return Act.DO;
        }
        return step.where(standing);
    }

    private World done(World world, int number, Node node, CloseStep step, Node on) {
        return switch (step) {
            case TAKE_NO_MORE -> with(withRound(world, RoundState.CLOSING), number, on);
            case COUNT -> flaw == Flaw.REASONS_OPENED_APART && node.within() == 0
                    ? with(withRead(world), number, new Node(node.step(), 1, node.tally()))
                    : count(world, number, on);
            case KEEP_SECOND_COPY -> with(
                    new World(
                            world.round(),
                            world.box(),
                            world.stored(),
                            node.tally(),
                            world.keys(),
                            world.opened(),
                            world.read(),
                            world.voters(),
                            world.nodes(),
                            world.crashes()),
                    number,
                    on);
            case EMPTY_BOX -> with(withBox(world, ""), number, on);
            case DESTROY_KEYS -> destroy(world, number, node, on);
            case FINISH -> with(withRound(world, RoundState.CLOSED), number, on);
        };
    }

    private World count(World world, int number, Node on) {
        String tally = world.box().chars().filter(ballot -> ballot > '0').count() < MINIMUM
                ? flaw == Flaw.OPENED_BELOW_THE_MINIMUM ? world.box() : "-"
                : world.box();
        boolean opened = flaw == Flaw.OPENED_BELOW_THE_MINIMUM
                && world.box().chars().filter(ballot -> ballot > '0').count() < MINIMUM;
        int read = tally.equals("-") || flaw == Flaw.REASONS_OPENED_APART || flaw == Flaw.REASONS_FORGOTTEN
                ? world.read()
                : world.read() + 1;
        String stored = flaw == Flaw.RESUMED_BY_ADDING && world.stored() != null ? world.stored() + tally : tally;
        return with(
                new World(
                        world.round(),
                        world.box(),
                        stored,
                        world.copy(),
                        world.keys(),
                        opened,
                        read,
                        world.voters(),
                        world.nodes(),
                        world.crashes()),
                number,
                new Node(on.step(), 0, stored));
    }

    /** Tombstone, private key, public key: three files, one after the other. */
    private World destroy(World world, int number, Node node, Node on) {
        int left = Math.min(world.keys(), KEYS - 1 - node.within());
        World without = new World(
                world.round(),
                world.box(),
                world.stored(),
                world.copy(),
                left,
                world.opened(),
                world.read(),
                world.voters(),
                world.nodes(),
                world.crashes());
        return with(
                without,
                number,
                node.within() + 1 == KEYS ? on : new Node(node.step(), node.within() + 1, node.tally()));
    }

    /** What a node was doing is gone; a cast in hand is rolled back, or committed and never answered. */
    private World crash(World world, int number) {
        World after = with(world, number, Node.IDLE);
        for (int voter = number; voter < BALLOTS.size(); voter += NODES) {
            Voter who = after.voters().get(voter);
            if (who.doing() != Doing.NOTHING) {
                after = with(after, voter, new Voter(who.cast(), Doing.NOTHING, who.due()));
            }
        }
        return new World(
                after.round(),
                after.box(),
                after.stored(),
                after.copy(),
                after.keys(),
                after.opened(),
                after.read(),
                after.voters(),
                after.nodes(),
                world.crashes() - 1);
    }

    private boolean isHeld(World world) {
        return flaw != Flaw.CAST_WITHOUT_LOCK
                && world.voters().stream().anyMatch(voter -> voter.doing() == Doing.HOLDING_THE_ROUND);
    }

    private void move(CloseStep step, CloseStep before) {
        order.remove(step);
        order.add(order.indexOf(before), step);
    }

    private static boolean isWithheld(String tally) {
        return tally.startsWith("-");
    }

    private static int counted(String tally, int voter) {
        return tally.length() > voter ? tally.charAt(voter) - '0' : 0;
    }

    private static int ballot(int voter, Voter who) {
        return BALLOTS.get(voter).get(who.cast());
    }

    private static String replaced(String box, int voter, int ballot) {
        return box.substring(0, voter) + ballot + box.substring(voter + 1);
    }

    private static World with(World world, int voter, Voter who) {
        List<Voter> voters = new ArrayList<>(world.voters());
        voters.set(voter, who);
        return new World(
                world.round(),
                world.box(),
                world.stored(),
                world.copy(),
                world.keys(),
                world.opened(),
                world.read(),
                List.copyOf(voters),
                world.nodes(),
                world.crashes());
    }

    private static World with(World world, int number, Node node) {
        List<Node> nodes = new ArrayList<>(world.nodes());
        nodes.set(number, node);
        return new World(
                world.round(),
                world.box(),
                world.stored(),
                world.copy(),
                world.keys(),
                world.opened(),
                world.read(),
                world.voters(),
                List.copyOf(nodes),
                world.crashes());
    }

    private static World withBox(World world, String box) {
        return new World(
                world.round(),
                box,
                world.stored(),
                world.copy(),
                world.keys(),
                world.opened(),
                world.read(),
                world.voters(),
                world.nodes(),
                world.crashes());
    }

    private static World withRead(World world) {
        return new World(
                world.round(),
                world.box(),
                world.stored(),
                world.copy(),
                world.keys(),
                world.opened(),
                world.read() + 1,
                world.voters(),
                world.nodes(),
                world.crashes());
    }

    private static World withRound(World world, RoundState round) {
        return new World(
                round,
                world.box(),
                world.stored(),
                world.copy(),
                world.keys(),
                world.opened(),
                world.read(),
                world.voters(),
                world.nodes(),
                world.crashes());
    }
}
