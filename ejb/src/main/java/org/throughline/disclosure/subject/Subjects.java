package org.throughline.disclosure.subject;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which matters are one subject: those that are kin, those of which a convenor said that they are the same question, and
 * those that stand in nearly the same words ({@link TextProfile}), unless two people said that these are different questions.
 * It carries over: what is the same as the same is the same.
 */
public final class Subjects {

    private final Map<MatterId, Matter> matters = new HashMap<>();
    private final Map<SubjectId, MatterId> matterOf = new HashMap<>();
    private final Map<MatterId, MatterId> parent = new HashMap<>();
    private final Set<MatterPair> near = new HashSet<>();
    private final Map<MatterPair, QuestionIdentity> said = new HashMap<>();

    /**
     * Takes time in proportion to the matters that are found to be the same, times all.
     *
     * @param asked the subjects of which it will be asked what is the same as they are
     * @param said of any pairs of them
     */
    public Subjects(Collection<Matter> all, Collection<SubjectId> asked, Collection<QuestionIdentity> said) {
        said.forEach(identity -> this.said.put(identity.pair(), identity));
        all.forEach(matter -> {
            matters.put(matter.id(), matter);
            parent.put(matter.id(), matter.id());
            matter.subjects().forEach(subject -> matterOf.put(subject, matter.id()));
        });
        Set<MatterPair> parted = said.stream()
                .filter(QuestionIdentity::parts)
                .map(QuestionIdentity::pair)
                .collect(Collectors.toSet());
        all.forEach(matter -> matter.kin().forEach(kin -> join(matter.id(), kin)));
        said.stream()
                .filter(QuestionIdentity::joins)
                .forEach(same -> join(same.pair().one(), same.pair().other()));
        asked.forEach(subject -> joinNear(matterOf(subject), all, parted));
    }

    /** The matter that a subject belongs to; the subject itself if nobody knows it. */
    public MatterId matterOf(SubjectId subject) {
        MatterId matter = matterOf.get(subject);
        return matter == null ? new MatterId(subject.value()) : matter;
    }

    /** Whether two subjects are one. */
    public boolean same(SubjectId one, SubjectId other) {
        return same(matterOf(one), matterOf(other));
    }

    /** Whether two matters are one. */
    public boolean same(MatterId one, MatterId other) {
        return root(one).equals(root(other));
    }

    /** Whether two matters stand in nearly the same words, whatever was said of them. */
    public boolean near(MatterId one, MatterId other) {
        return near.contains(MatterPair.of(one, other));
    }

    /** What was said of two matters. */
    public Optional<QuestionIdentity> said(MatterId one, MatterId other) {
        return Optional.ofNullable(said.get(MatterPair.of(one, other)));
    }

    /** Whether two subjects are taken for different questions, though their words are nearly the same. */
    public boolean parted(SubjectId one, SubjectId other) {
        MatterId matter = matterOf(one);
        MatterId otherMatter = matterOf(other);
        return near(matter, otherMatter)
                && said(matter, otherMatter).filter(QuestionIdentity::parts).isPresent();
    }

    /** Whether one of all that are the same as this is over: nothing more is told of it once something was. */
    public boolean isOver(SubjectId subject) {
        MatterId root = root(matterOf(subject));
        return matters.values().stream()
                .anyMatch(matter -> matter.over() && root(matter.id()).equals(root));
    }

    /** Goes from one matter to all that are near it, and on from those that are the same. */
    private void joinNear(MatterId from, Collection<Matter> all, Set<MatterPair> parted) {
        Deque<MatterId> reached = new ArrayDeque<>(List.of(from));
        Set<MatterId> seen = new HashSet<>(reached);
        while (!reached.isEmpty()) {
            MatterId at = reached.pop();
            for (Matter other : all) {
                if (isNear(at, other) && !parted.contains(MatterPair.of(at, other.id()))) {
                    join(at, other.id());
                }
                if (root(at).equals(root(other.id())) && seen.add(other.id())) {
                    reached.push(other.id());
                }
            }
        }
    }

    private boolean isNear(MatterId at, Matter other) {
        Matter matter = matters.get(at);
        if (matter == null || at.equals(other.id()) || !areNear(matter, other)) {
            return false;
        }
        near.add(MatterPair.of(at, other.id()));
        return true;
    }

    private static boolean areNear(Matter one, Matter other) {
        return one.texts().stream().anyMatch(text -> other.texts().stream().anyMatch(also -> text.alarms(also)));
    }

    private void join(MatterId one, MatterId other) {
        parent.put(root(one), root(other));
    }

    private MatterId root(MatterId matter) {
        MatterId at = matter;
        MatterId above = parent.getOrDefault(at, at);
        while (!above.equals(at)) {
            at = above;
            above = parent.getOrDefault(at, at);
        }
        return at;
    }
}
