package org.throughline.assembled.attack;

import com.github.shyiko.mysql.binlog.BinaryLogFileReader;
import com.github.shyiko.mysql.binlog.event.DeleteRowsEventData;
import com.github.shyiko.mysql.binlog.event.Event;
import com.github.shyiko.mysql.binlog.event.EventData;
import com.github.shyiko.mysql.binlog.event.TableMapEventData;
import com.github.shyiko.mysql.binlog.event.UpdateRowsEventData;
import com.github.shyiko.mysql.binlog.event.WriteRowsEventData;
import com.github.shyiko.mysql.binlog.event.XidEventData;
import com.github.shyiko.mysql.binlog.event.deserialization.EventDeserializer;
import com.github.shyiko.mysql.binlog.event.deserialization.EventDeserializer.CompatibilityMode;
import java.io.IOException;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.throughline.local.LocalStack;
import org.throughline.local.setting.DatabaseAccess;

/** Gathers what is left of a stack's ballots anywhere: whoever has the whole disk has this. */
final class Remains {

    private static final HexFormat HEX = HexFormat.of();
    private static final int BEFORE = 16;
    private static final int AFTER = 96;
    private static final int NEAR = 64;

    private final LocalStack stack;
    private final List<Trace> traces = new ArrayList<>();
    private long count;

    Remains(LocalStack stack) {
        this.stack = stack;
    }

    List<Trace> all() {
        return List.copyOf(traces);
    }

    /** How many were found in each kind of place. */
    Map<String, Integer> bySource() {
        Map<String, Integer> kinds = new LinkedHashMap<>();
        traces.forEach(trace -> kinds.merge(trace.source().replaceAll("/.*", ""), 1, Integer::sum));
        return kinds;
    }

    /** Every row of every table, as they stand now. */
    Remains tables(String source) throws SQLException {
        DatabaseAccess database = stack.database();
        try (Connection connection = database.connect(database.root());
                Statement statement = connection.createStatement()) {
            List<String> names = new ArrayList<>();
            try (ResultSet tables = statement.executeQuery("show tables")) {
                while (tables.next()) {
                    names.add(tables.getString(1));
                }
            }
            for (String name : names) {
                try (ResultSet rows = statement.executeQuery("select * from " + name)) {
                    while (rows.next()) {
                        add(source + "/" + name, fields(rows));
                    }
                }
            }
            return this;
        }
    }

    /** Every change of a row that the row log has, with what was changed in the same transaction. */
    Remains rowLog() throws IOException {
        Path data = stack.settings().home().resolve("database/data");
        EventDeserializer deserializer = new EventDeserializer();
        deserializer.setCompatibilityMode(
                CompatibilityMode.CHAR_AND_BINARY_AS_BYTE_ARRAY, CompatibilityMode.DATE_AND_TIME_AS_LONG);
        try (Stream<Path> files = Files.list(data)) {
            for (Path file : (Iterable<Path>)
                    files.filter(each -> each.getFileName().toString().matches("row-log\\.[0-9]+"))
                            .sorted()::iterator) {
                try (BinaryLogFileReader reader = new BinaryLogFileReader(file.toFile(), deserializer)) {
                    read(reader);
                }
            }
        }
        return this;
    }

    /** What all logs say, and the access log that a proxy in front would have written. */
    Remains logs(List<Cast> casts) throws IOException {
        for (String folder : List.of("logs", "payara/domain1/logs")) {
            for (Path file : files(stack.settings().home().resolve(folder))) {
                for (String line :
                        Files.readString(file, StandardCharsets.ISO_8859_1).split("\n")) {
                    add("log/" + file.getFileName(), Map.of("line", line));
                }
            }
        }
        for (Cast cast : casts) {
            Map<String, String> line = new LinkedHashMap<>();
            line.put("time", String.valueOf(cast.moment()));
            line.put("client", cast.voter());
            line.put("round", cast.round().toString());
            line.put("sent", String.valueOf(cast.sent()));
            line.put("received", String.valueOf(cast.received()));
            add("access/proxy", line);
        }
        return this;
    }

    /** The folder of the keys, file by file. */
    Remains vault() throws IOException {
        for (Path file : files(stack.settings().home().resolve("keys"))) {
            byte[] content = Files.readAllBytes(file);
            String text = new String(content, StandardCharsets.ISO_8859_1);
            boolean readable = text.chars().allMatch(c -> c == '\n' || c == '\t' || c >= ' ' && c < 127);
            String name = file.getFileName().toString();
            for (String line : readable ? text.split("\n") : new String[] {HEX.formatHex(content)}) {
                add(
                        "vault/" + name.replaceAll(".*\\.", ""),
                        Map.of("file", name.replaceAll("\\..*", ""), "line", line));
            }
        }
        return this;
    }

    /**
     * Wherever in the files of the database and of the login server a round's key stands near a voter's; the row log was
     * read by itself.
     */
    Remains files(Known known) throws IOException {
        Map<Long, Object> starts = known.byStart();
        boolean[] likely = new boolean[1 << 16];
        starts.keySet().forEach(start -> likely[(int) (start >>> 48)] = true);
        for (String folder : List.of("database/data", "keycloak")) {
            for (Path file : files(stack.settings().home().resolve(folder))) {
                if (!file.getFileName().toString().startsWith("row-log")) {
                    search(file, starts, likely);
                }
            }
        }
        return this;
    }

    private void search(Path file, Map<Long, Object> starts, boolean[] likely) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        int lastRound = -NEAR;
        int lastVoter = -NEAR;
        for (int at = 0; at + 16 <= bytes.length; at++) {
            if (!likely[(bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff]) {
                continue;
            }
            Object found = starts.get(buffer.getLong(at));
            if (found == null) {
                continue;
            }
            lastRound = found instanceof UUID ? at : lastRound;
            lastVoter = found instanceof UUID ? lastVoter : at;
            if (Math.abs(lastRound - lastVoter) < NEAR) {
                Map<String, String> fields = new LinkedHashMap<>();
                fields.put("round", HEX.formatHex(bytes, lastRound, lastRound + 16));
                fields.put("voter", HEX.formatHex(bytes, lastVoter, lastVoter + 16));
                int from = Math.max(0, Math.min(lastRound, lastVoter) - BEFORE);
                fields.put("around", HEX.formatHex(bytes, from, Math.min(bytes.length, from + BEFORE + AFTER)));
                add("file/" + file.getFileName(), fields);
            }
        }
    }

    private void read(BinaryLogFileReader reader) throws IOException {
        Map<Long, String> tables = new HashMap<>();
        for (Event event = reader.readEvent(); event != null; event = reader.readEvent()) {
            EventData data = event.getData();
            if (data instanceof TableMapEventData map) {
                tables.put(map.getTableId(), map.getTable());
            } else if (data instanceof XidEventData) {
                count++;
            } else if (data instanceof WriteRowsEventData write) {
                write.getRows().forEach(row -> change(tables.get(write.getTableId()) + "/insert", row, null));
            } else if (data instanceof DeleteRowsEventData delete) {
                delete.getRows().forEach(row -> change(tables.get(delete.getTableId()) + "/delete", row, null));
            } else if (data instanceof UpdateRowsEventData update) {
                update.getRows()
                        .forEach(row ->
                                change(tables.get(update.getTableId()) + "/update", row.getValue(), row.getKey()));
            }
        }
    }

    private void change(String what, Serializable[] row, Serializable @org.jspecify.annotations.Nullable [] before) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < row.length; i++) {
            fields.put("c" + i, text(row[i]));
        }
        if (before != null && what.startsWith("sealed_ballot") && before[2] instanceof byte[] sealed) {
            fields.put("tag", HEX.formatHex(Certain.sha256(sealed)));
        }
        traces.add(new Trace("binlog/" + what, count, fields));
    }

    private static Map<String, String> fields(ResultSet row) throws SQLException {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            Object value = row.getObject(i);
            fields.put(row.getMetaData().getColumnName(i), value == null ? "" : text(value));
        }
        return fields;
    }

    private static String text(Object value) {
        if (!(value instanceof byte[] bytes)) {
            return String.valueOf(value);
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        boolean readable = bytes.length > 0 && text.chars().allMatch(c -> c >= ' ' && c != 0xfffd);
        return readable && Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes) && bytes.length != 16
                ? text
                : HEX.formatHex(bytes);
    }

    private void add(String source, Map<String, String> fields) {
        traces.add(new Trace(source, ++count, fields));
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
