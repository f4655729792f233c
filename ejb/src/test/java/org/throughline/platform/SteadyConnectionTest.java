package org.throughline.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the driver hears of what the pool says: nothing that changes nothing, and everything that does. */
class SteadyConnectionTest {

    private final List<String> heard = new ArrayList<>();
    private final Connection steady = as(new SteadyConnection(as((proxy, method, arguments) -> {
        heard.add(method.getName() + (arguments == null ? "" : Arrays.toString(arguments)));
        if (method.getName().equals("rollback") && arguments == null) {
            throw new SQLException("gone");
        }
        return null;
    })));

    @Test
    void auto_commit_is_turned_off_once_for_all_transactions() throws SQLException {
        for (int i = 0; i < 3; i++) {
            steady.setAutoCommit(false);
            steady.prepareStatement("select 1");
            steady.commit();
            steady.setAutoCommit(true);
        }
        assertThat(heard).filteredOn(call -> call.startsWith("setAutoCommit")).containsExactly("setAutoCommit[false]");
    }

    @Test
    void a_statement_outside_of_a_transaction_commits_itself() throws SQLException {
        steady.setAutoCommit(false);
        steady.prepareStatement("select 1");
        steady.commit();
        steady.setAutoCommit(true);
        heard.clear();
        steady.prepareStatement("update theme set code = code");
        assertThat(heard).containsExactly("setAutoCommit[true]", "prepareStatement[update theme set code = code]");
    }

    @Test
    void what_is_still_open_is_committed_when_auto_commit_is_turned_on() throws SQLException {
        steady.setAutoCommit(false);
        steady.prepareStatement("update theme set code = code");
        heard.clear();
        steady.setAutoCommit(true);
        assertThat(heard).containsExactly("setAutoCommit[true]");
    }

    @Test
    void going_back_to_a_savepoint_leaves_the_transaction_open() throws SQLException {
        steady.setAutoCommit(false);
        steady.prepareStatement("update theme set code = code");
        steady.rollback(null);
        steady.setAutoCommit(true);
        assertThat(heard).endsWith("setAutoCommit[true]");
    }

    @Test
    void the_pool_hears_what_it_said() throws SQLException {
        assertThat(steady.getAutoCommit()).isTrue();
        steady.setAutoCommit(false);
        assertThat(steady.getAutoCommit()).isFalse();
        steady.setAutoCommit(true);
        assertThat(steady.getAutoCommit()).isTrue();
    }

    @Test
    void what_the_driver_throws_comes_through_as_it_is() {
        assertThatThrownBy(steady::rollback).isInstanceOf(SQLException.class).hasMessage("gone");
    }

    private static Connection as(InvocationHandler handler) {
        return (Connection) Proxy.newProxyInstance(
                SteadyConnectionTest.class.getClassLoader(), new Class<?>[] {Connection.class}, handler);
    }
}
