package org.throughline.platform;

import org.hibernate.resource.jdbc.spi.StatementInspector;

/**
 * Marks what the application asks the database on its own, such as looking for deadlines, so that in the database's logs it
 * can be told from what a request asked for. Requests are answered by the threads of the server's listener, and by no
 * others.
 */
public class OwnWork implements StatementInspector {

    private static final long serialVersionUID = 1L;
    private static final String MARK = "/* own work */ ";
    private static final String LISTENER = "http-thread-pool";

    @Override
    public String inspect(String sql) {
        return Thread.currentThread().getName().startsWith(LISTENER) ? sql : MARK + sql;
    }
}
