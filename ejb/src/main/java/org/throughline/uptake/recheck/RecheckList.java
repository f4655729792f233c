package org.throughline.uptake.recheck;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.throughline.platform.query.Rows;
import org.throughline.uptake.evidence.Evidence;
import org.throughline.uptake.key.QuoteId;
import org.throughline.uptake.mapping.Finding;
import org.throughline.uptake.mapping.Mapping;

/** Keeps which quotes wait to be checked again. */
@Dependent
public class RecheckList {

    /**
     * That a coding {@code c} of a mapping with the settlement {@code st} is part of the result, or that there is none
     * yet, for a native statement.
     */
    static final String COUNTS =
            "(st.mapping_id is null or c.slot = st.result_slot or (st.kind = 'agreement' and c.slot < 3))";

    private static final String WAITING =
            """
            select count(*) as quotes from recheck k
            join evidence q on q.id = k.evidence_id
            join finding f on f.id = q.finding_id
            join coding c on c.id = f.coding_id
            left join settlement st on st.mapping_id = c.mapping_id
            where c.mapping_id = :mapping and k.waiting and %s
            """
                    .formatted(COUNTS);

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Rows rows;

    /** What waits for a quote. */
    List<Recheck> waiting(QuoteId evidence) {
        return entities.createQuery("from Recheck where evidence = :evidence and waiting = true", Recheck.class)
                .setParameter("evidence", evidence.value())
                .getResultList();
    }

    /** The quotes of a copied finding wait like those that they were copied from. */
    public void copy(Finding from, Finding to, UUID coder) {
        entities.flush();
        for (int i = 0; i < from.quotes().size(); i++) {
            Evidence quote = to.quotes().get(i);
            waiting(from.quotes().get(i).id()).forEach(recheck -> entities.persist(recheck.copiedTo(quote, coder)));
        }
    }

    /** Marks a mapping as to be checked again as long as a quote waits that counts for its result. */
    public void flag(Mapping mapping) {
        entities.flush();
        mapping.recheck(rows.one(WAITING, Map.of("mapping", mapping.id()), row -> row.number("quotes"))
                .filter(quotes -> quotes > 0)
                .isPresent());
    }
}
