package org.throughline.recommendation.register;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.throughline.disclosure.subject.SubjectId;
import org.throughline.identity.Caller;
import org.throughline.identity.Role;
import org.throughline.platform.key.Key;
import org.throughline.platform.query.InList;

/** By what codes the recommendations go that a vote was on: a ballot knows what it is put to, and not by what name. */
@Stateless
public class RecommendationCodes {

    private record Named(UUID recommendation, UUID wording, String code) {}

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Caller caller;

    /**
     * Codes by subject: by the wording, and by the recommendation itself where several of its wordings were put beside
     * each other. One statement; what the caller may not see is left out, and drafts are.
     */
    @RolesAllowed({Role.CONVENOR, Role.PARTICIPANT, Role.STAFF})
    public Map<SubjectId, String> of(Collection<SubjectId> subjects) {
        Map<SubjectId, String> codes = new HashMap<>();
        if (subjects.isEmpty()) {
            return codes;
        }
        InList.query(
                        entities,
                        """
                        select r.id, w.id, r.code from Wording w join Recommendation r on r.id = w.recommendation
                        where (w.id in :subjects or r.id in :subjects) and r.state <> DRAFT and exists (
                            select m.role from Membership m join Person p on p.id = m.person
                            left join Workshop s on s.id = m.scope
                            where p.subject = :caller and r.series in (m.scope, s.series))
                        """,
                        Named.class,
                        "subjects",
                        Key.values(subjects))
                .setParameter("caller", caller.subject())
                .getResultStream()
                .forEach(named -> {
                    codes.put(new SubjectId(named.wording()), named.code());
                    codes.put(new SubjectId(named.recommendation()), named.code());
                });
        return codes;
    }
}
