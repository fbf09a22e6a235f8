package prongsai.present.sql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.sqlite.JDBC;
import prongsai.model.ManifestEntry;
import prongsai.present.Checked;
import prongsai.present.Plain;
import prongsai.present.ReportWriter;
import prongsai.present.table.Column;
import prongsai.present.table.DataTable;
import prongsai.present.table.Kind;
import prongsai.present.table.Meanings;
import prongsai.present.table.ReportTable;
import prongsai.present.table.Tables;

/**
 * {@code prongsai.sqlite}: one SQLite file with a table for each kind of thing in reports, views over them, what every
 * column means ({@code columns}) and a full text over all fields ({@code words}).
 *
 * <p>All goes in as one transaction, without a journal: whoever moves the file to its place when it was closed has it
 * whole or not at all. A value that the form of a report has no place for is {@code NULL}, an empty cell {@code ''}.
 * Equal reports give equal rows; bytes may differ with another SQLite.
 */
public final class Database implements ReportWriter {
    /** "Pron": says with {@code file} and {@code PRAGMA application_id} whose database it is. */
    private static final int APPLICATION = 0x50726F6E;

    private static final int VERSION = 1;

    private record Filling(ReportTable<?> table, Target target) {}

    /** An insert statement with its columns. */
    private record Target(PreparedStatement statement, List<Kind> kinds) {
        void add(List<Optional<String>> values) throws IOException {
            try {
                for (int i = 0; i < kinds.size(); i++) {
                    set(i + 1, kinds.get(i), values.get(i));
                }
                statement.executeUpdate();
            } catch (SQLException e) {
                throw failed(e);
            }
        }

        private void set(int at, Kind kind, Optional<String> value) throws SQLException {
            if (value.isEmpty()) {
                statement.setNull(at, Types.NULL);
                return;
            }
            String text = value.get();
            switch (kind) {
                case TEXT -> statement.setString(at, Plain.clean(text));
                case INTEGER -> statement.setLong(at, Long.parseLong(text));
                case REAL -> statement.setDouble(at, Double.parseDouble(text));
            }
        }
    }

    private final Connection connection;
    private final List<Filling> fillings = new ArrayList<>();
    private final Target inputs;
    private final PreparedStatement words;

    private Database(Connection connection) throws SQLException {
        this.connection = connection;
        for (String statement : Schema.tables()) {
            execute(statement);
        }
        for (ReportTable<?> table : Tables.ofReports()) {
            fillings.add(new Filling(table, target(table.table())));
        }
        this.inputs = target(Tables.INPUTS);
        this.words = connection.prepareStatement("INSERT INTO words VALUES (?, ?, ?, ?, ?)");
    }

    /**
     * Makes an empty database; what stands at this path goes.
     *
     * @throws IOException where the file cannot be written, or this machine has no SQLite
     */
    public static Database open(Path file) throws IOException {
        Files.deleteIfExists(file);
        try {
            return begun(connect(file));
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static Database begun(Connection connection) throws SQLException {
        try {
            try (Statement statement = connection.createStatement()) {
                statement.execute("PRAGMA journal_mode = OFF");
                statement.execute("PRAGMA synchronous = OFF");
                statement.execute("PRAGMA temp_store = FILE");
                statement.execute("PRAGMA application_id = " + APPLICATION);
                statement.execute("PRAGMA user_version = " + VERSION);
            }
            connection.setAutoCommit(false);
            return new Database(connection);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** By its address: in a plain path a question mark would begin the driver's own settings. */
    private static Connection connect(Path file) throws SQLException, IOException {
        Optional<Connection> connection = Optional.ofNullable(
                new JDBC().connect(JDBC.PREFIX + file.toAbsolutePath().toUri(), new Properties()));
        return connection.orElseThrow(() -> new IOException("no SQLite for " + file));
    }

    private Target target(DataTable<?> table) throws SQLException {
        return new Target(
                connection.prepareStatement(Schema.insert(table)),
                table.columns().stream().map(Column::kind).toList());
    }

    @Override
    public void add(Checked checked) throws IOException {
        for (Filling filling : fillings) {
            filling.table.rows(checked, filling.target::add);
        }
        try {
            for (Words.Line line : Words.of(checked.report())) {
                words.setString(1, Plain.clean(line.text()));
                words.setString(2, checked.report().id());
                words.setString(3, line.record());
                words.setString(4, line.field());
                if (line.page() > 0) {
                    words.setInt(5, line.page());
                } else {
                    words.setNull(5, Types.NULL);
                }
                words.executeUpdate();
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @Override
    public void inputs(Collection<ManifestEntry> entries) throws IOException {
        for (ManifestEntry entry : entries) {
            inputs.add(Tables.INPUTS.values(entry));
        }
    }

    /**
     * Makes indexes and views, and ends the transaction.
     *
     * @throws IOException where the file cannot be written
     */
    @Override
    public void close() throws IOException {
        try (connection) {
            Target meanings = target(Meanings.TABLE);
            for (Meanings.Meaning meaning : Meanings.of(Schema.explained())) {
                meanings.add(Meanings.TABLE.values(meaning));
            }
            for (String statement : Schema.afterwards()) {
                execute(statement);
            }
            connection.commit();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static IOException failed(SQLException e) {
        return new IOException("SQLite: " + e.getMessage(), e);
    }
}
