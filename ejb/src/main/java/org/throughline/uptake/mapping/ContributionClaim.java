package org.throughline.uptake.mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Map;
import java.util.UUID;
import org.throughline.language.Blank;
import org.throughline.refusal.Refusal;
import org.throughline.uptake.ClaimKind;

/** How much is claimed about why the text does what it does. Starts at coincident and rises only with a source. */
@Entity
@Table(name = "contribution_claim")
public class ContributionClaim {

    @Id
    @Column(name = "mapping_id")
    private UUID mapping;

    @Enumerated(EnumType.STRING)
    private ClaimKind kind = ClaimKind.COINCIDENT;

    private String source = "";

    @Version
    private long version;

    protected ContributionClaim() {}

    ContributionClaim(UUID mapping) {
        this.mapping = mapping;
    }

    /**
     * Claims this much from now on.
     *
     * @throws Refusal.Invalid if more than coincidence is claimed without a source
     * @throws Refusal.Stale if somebody else changed it since
     */
    public void claim(ClaimKind newKind, String newSource, long seen) {
        if (seen != version) {
            throw new Refusal.Stale(version, source);
        }
        if (newKind != ClaimKind.COINCIDENT && Blank.is(newSource)) {
            throw new Refusal.Invalid(Map.of("source", "source"));
        }
        if (newSource.length() > 2000) {
            throw new Refusal.Invalid(Map.of("source", "tooLong"));
        }
        kind = newKind;
        source = newSource;
    }
}
