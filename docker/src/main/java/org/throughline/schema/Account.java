package org.throughline.schema;

import com.mysql.cj.jdbc.Driver;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;

/** A name and its password. */
public record Account(String user, String password) {

    /** A connection to that database as this account. */
    public Connection connect(String url) throws SQLException {
        Properties login = new Properties();
        login.setProperty("user", user);
        login.setProperty("password", password);
        return new Driver().connect(url, login);
    }

    /** Says the name only: an account may end up in a log. */
    @Override
    public String toString() {
        return user;
    }
}
