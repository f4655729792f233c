package org.throughline.web.home;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.throughline.web.login.IdentityProvider;

/** Ready when the database and the identity provider answer. */
@Readiness
@ApplicationScoped
public class Ready implements HealthCheck {

    private static final int SECONDS = 3;

    @Resource(lookup = "java:app/jdbc/throughline")
    private DataSource database;

    @Inject
    private IdentityProvider provider;

    @Override
    public HealthCheckResponse call() {
        boolean stored = databaseAnswers();
        boolean known = provider.answers();
        return HealthCheckResponse.named("throughline")
                .withData("database", stored)
                .withData("login", known)
                .status(stored && known)
                .build();
    }

    private boolean databaseAnswers() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(SECONDS);
        } catch (SQLException away) {
            return false;
        }
    }
}
