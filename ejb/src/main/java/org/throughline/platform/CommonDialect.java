package org.throughline.platform;

import org.hibernate.dialect.DatabaseVersion;
import org.hibernate.dialect.MySQLDialect;

/**
 * The SQL that MySQL and MariaDB both know. The driver calls every server MySQL, of a version that MariaDB counts in its
 * own way, so what Hibernate would conclude from it is wrong there; locking "of" one table is the first such case.
 */
public class CommonDialect extends MySQLDialect {

    private static final DatabaseVersion COMMON = DatabaseVersion.make(8, 0, 0);

    public CommonDialect() {
        super(COMMON);
    }

    @Override
    protected boolean supportsAliasLocks() {
        return false;
    }
}
