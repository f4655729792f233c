package org.throughline.platform;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * The driver's data source, whose connections are told once that they are to be used in transactions, and not before and
 * after each of them: the server's pool turns auto-commit off and on again around every transaction, two round trips
 * that change nothing.
 */
public class SteadyDataSource extends MysqlDataSource {

    private static final long serialVersionUID = 1L;

    @Override
    public Connection getConnection() throws SQLException {
        return steady(super.getConnection());
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return steady(super.getConnection(user, password));
    }

    private static Connection steady(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                SteadyDataSource.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                new SteadyConnection(connection));
    }
}
