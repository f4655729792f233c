package org.throughline.deliberation.view.drafting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.deliberation.descriptor.BaseComposition;
import org.throughline.deliberation.descriptor.Claim;
import org.throughline.deliberation.descriptor.DescriptorCheck;
import org.throughline.deliberation.key.ViewId;
import org.throughline.deliberation.view.NewView;
import org.throughline.deliberation.view.ViewStatement;
import org.throughline.dialogue.access.SeriesAccess;
import org.throughline.dialogue.programme.AttributionRule;
import org.throughline.dialogue.programme.Programme;
import org.throughline.dialogue.series.SideName;
import org.throughline.disclosure.subject.SameWords;
import org.throughline.language.Blank;
import org.throughline.platform.key.Key;
import org.throughline.platform.query.InList;
import org.throughline.refusal.Doubt;
import org.throughline.refusal.Refusal;

/** What a draft of a view has to hold to before it is written. */
@Dependent
class DraftCheck {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Programme programme;

    @Inject
    private BaseComposition composition;

    /** Refuses what stands for one side only or on notes of others, and what could tell who is meant. */
    void weigh(SeriesAccess access, NewView given) {
        refuseOneSided(programme.frames(access.slug()).sides(), given);
        refuseStrangeNotes(access, given);
        weigh(given.claim());
    }

    /** The composition of its base is asked each time: people may have left since. */
    void weigh(Claim claim) {
        DescriptorCheck.weigh(claim, composition.over(claim.setting()));
    }

    /** The views that say the same in the same words. */
    List<Doubt> alike(SeriesAccess access, NewView given) {
        SameWords words = SameWords.as(
                List.of(given.words().text().en(), given.words().text().ja()));
        return entities.createQuery(
                        """
                        select t.text from ViewStatement v join v.texts t
                        where v.series = :series and v.id <> :own order by v.id
                        """,
                        String.class)
                .setParameter("series", access.id().value())
                .setParameter("own", given.id().value())
                .getResultStream()
                .filter(words::are)
                .map(text -> Doubt.of("view.alike", text))
                .distinct()
                .toList();
    }

    /** What stands in quotation marks, if it was said where nothing may be quoted. */
    static List<Doubt> quoted(@Nullable AttributionRule rule, NewView given) {
        if (rule != AttributionRule.CHATHAM_HOUSE_NO_QUOTATIONS) {
            return List.of();
        }
        return Stream.concat(Stream.of(given.words().text()), given.words().positions().values().stream())
                .flatMap(text -> Stream.of(text.en(), text.ja()))
                .flatMap(text -> QuotedWords.in(text).stream())
                .distinct()
                .map(words -> Doubt.of("view.quoted", words))
                .toList();
    }

    /** Only what stands as it is gets other words beside it; anything else is changed itself. */
    void refuseUnpublished(SeriesAccess access, @Nullable ViewId rewords) {
        if (rewords != null) {
            ViewStatement known = entities.find(ViewStatement.class, rewords.value());
            if (known == null
                    || !known.isOf(access.id().value())
                    || !known.standing().isPublished()) {
                throw new Refusal.Invalid(Map.of("rewords", "choice"));
            }
        }
    }

    /** Where the sides diverge, neither stands alone. */
    private static void refuseOneSided(List<SideName> sides, NewView given) {
        if (given.words().positions().isEmpty()) {
            return;
        }
        Map<String, String> faults = new LinkedHashMap<>();
        for (SideName side : sides) {
            if (!given.words().positions().containsKey(side.code())
                    || Blank.is(given.words()
                            .positions()
                            .get(side.code())
                            .in(given.words().drafted()))) {
                faults.put(NewView.field("position" + side.code(), given.words().drafted()), "otherSide");
            }
        }
        if (!faults.isEmpty() || given.words().positions().size() != sides.size()) {
            throw faults.isEmpty() ? new Refusal.Invalid("form") : new Refusal.Invalid(faults);
        }
    }

    private void refuseStrangeNotes(SeriesAccess access, NewView given) {
        if (given.notes().isEmpty()) {
            return;
        }
        Long mine = InList.query(
                        entities,
                        """
                        select count(*) from Note n
                        join Session s on s.id = n.session join Workshop w on w.id = s.workshop
                        where n.id in :notes and n.struck = false and w.series = :series and exists (
                            select m.role from Membership m
                            where m.person = :person and m.role = CONVENOR and m.scope in (w.id, w.series))
                        """,
                        Long.class,
                        "notes",
                        Key.values(given.notes()))
                .setParameter("series", access.id().value())
                .setParameter("person", access.person().value())
                .getSingleResult();
        if (mine != given.notes().size()) {
            throw new Refusal.Invalid(Map.of("notes", "choice"));
        }
    }
}
