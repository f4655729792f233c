package org.throughline.deliberation.view.drafting;

import static org.throughline.identity.MemberRole.CONVENOR;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.deliberation.descriptor.ConvenedSettings;
import org.throughline.deliberation.descriptor.Setting;
import org.throughline.deliberation.key.SettingId;
import org.throughline.deliberation.key.ViewId;
import org.throughline.deliberation.view.ViewStatement;
import org.throughline.dialogue.access.ScopedAccess;
import org.throughline.dialogue.access.SeriesAccess;
import org.throughline.refusal.Refusal;

/** The views of a series that the caller may change: those put where the caller convenes. */
@Dependent
class ConvenedViews {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private ScopedAccess scoped;

    @Inject
    private ConvenedSettings settings;

    /** For who convenes the series or a workshop in it; which of its views, every act asks on its own. */
    SeriesAccess enter(String series) {
        SeriesAccess access = scoped.series(series);
        refuseUnlessConvening(access);
        return access;
    }

    static void refuseUnlessConvening(SeriesAccess access) {
        if (!access.anywhere(CONVENOR)) {
            throw new Refusal.Missing();
        }
    }

    boolean isKnown(ViewId id, SeriesAccess access) {
        ViewStatement known = entities.find(ViewStatement.class, id.value());
        if (known != null && !known.isOf(access.id().value())) {
            throw new Refusal.Missing();
        }
        return known != null;
    }

    ViewStatement of(SeriesAccess access, ViewId id) {
        @Nullable ViewStatement view = entities.find(ViewStatement.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (view == null
                || !view.isOf(access.id().value())
                || !settings.convened(access).containsKey(view.claim().setting())) {
            throw new Refusal.Missing();
        }
        return view;
    }

    /** @throws Refusal.Invalid if the caller does not convene there */
    Setting setting(SeriesAccess access, SettingId setting) {
        @Nullable Setting known = settings.convened(access).get(setting);
        if (known == null) {
            throw new Refusal.Invalid(Map.of("setting", "choice"));
        }
        return known;
    }
}
