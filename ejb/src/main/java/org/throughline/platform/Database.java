package org.throughline.platform;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import java.sql.Connection;

/**
 * The one data source; where it points is configuration, never part of the build. A connection that has rested is asked
 * whether it still stands before it is handed out, so that the application goes on when its database comes back.
 * Statements are prepared once a connection and kept, long ones too.
 */
@DataSourceDefinition(
        name = "java:app/jdbc/throughline",
        className = "org.throughline.platform.SteadyDataSource",
        url = "${MPCONFIG=database.url}",
        user = "${MPCONFIG=database.user}",
        password = "${MPCONFIG=database.password}",
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
        initialPoolSize = 2,
        minPoolSize = 2,
        maxPoolSize = 48,
        properties = {
            "useServerPrepStmts=true",
            "cachePrepStmts=true",
            "prepStmtCacheSize=256",
            "prepStmtCacheSqlLimit=16384",
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
            "fish.payara.validate-atmost-once-period-in-seconds=1",
            "fish.payara.fail-all-connections=true"
        })
@Singleton
@Startup
public class Database {}
