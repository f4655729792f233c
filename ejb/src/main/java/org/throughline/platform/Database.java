package org.throughline.platform;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import java.sql.Connection;

/** The one data source; where it points is configuration, never part of the build. */
@DataSourceDefinition(
        name = "java:app/jdbc/throughline",
        className = "com.mysql.cj.jdbc.MysqlDataSource",
        url = "${MPCONFIG=database.url}",
        user = "${MPCONFIG=database.user}",
        password = "${MPCONFIG=database.password}",
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
        initialPoolSize = 2,
        minPoolSize = 2,
        maxPoolSize = 48)
@Singleton
@Startup
public class Database {}
