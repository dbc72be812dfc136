package org.bidweave.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.h2.api.ErrorCode;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;

/// An open database file, and all that is peculiar to H2. Not for two threads at once.
final class H2Database {

    static final String SUFFIX = ".mv.db";

    /// Committed work waits for nothing. No trace file, as it would quote the user's data. Texts of up to a million characters lie in
    /// their row. Compressed, the file grows some 40 % as much with each edit. The program, not the end of the process, closes it.
    private static final String SETTINGS =
            ";WRITE_DELAY=0;TRACE_LEVEL_FILE=0;MAX_LENGTH_INPLACE_LOB=1000000;COMPRESS=TRUE;DB_CLOSE_ON_EXIT=FALSE";

    /// For a file that is thrown away unless it becomes whole: written as fast as may be, on the disk only when it is closed.
    private static final String FILL_SETTINGS =
            ";WRITE_DELAY=1000;RETENTION_TIME=0;CACHE_SIZE=16384;TRACE_LEVEL_FILE=0;MAX_LENGTH_INPLACE_LOB=1000000;DB_CLOSE_ON_EXIT=FALSE";

    private final Connection connection;
    private final DSLContext sql;

    private H2Database(Connection connection) {
        this.connection = connection;
        var configuration = new DefaultConfiguration();
        configuration.setConnection(connection);
        configuration.setSQLDialect(SQLDialect.H2);
        sql = configuration.dsl();
    }

    /// Opens or creates the file, whose name ends in `.mv.db`; a `DataAccessException` where it cannot be opened.
    static H2Database open(Path file) {
        return open(file, SETTINGS);
    }

    /// Opens the file without changing a byte of it; H2 else begins to mend a damaged one by overwriting it.
    static H2Database openToLook(Path file) {
        return open(file, SETTINGS + ";ACCESS_MODE_DATA=r");
    }

    /// Creates a file that nobody reads before it is closed.
    static H2Database openToFill(Path file) {
        return open(file, FILL_SETTINGS);
    }

    private static H2Database open(Path file, String settings) {
        // H2 else looks up every value it reads or writes among those before, which takes a tenth of an import.
        System.setProperty("h2.objectCache", "false");
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        FilePath.register(new PrivateFile());
        var path = file.toAbsolutePath().toString();
        var name = PrivateFile.name(path.substring(0, path.length() - SUFFIX.length()));
        try {
            return new H2Database(DriverManager.getConnection("jdbc:h2:" + name + settings, "bidweave", ""));
        } catch (SQLException e) {
            throw new DataAccessException("The database cannot be opened.", e);
        }
    }

    Connection connection() {
        return connection;
    }

    DSLContext sql() {
        return sql;
    }

    /// Runs a script of several statements. H2 commits by itself after each that changes the schema.
    void run(String script) {
        try (var statement = connection.createStatement()) {
            statement.execute(script);
        } catch (SQLException e) {
            throw new DataAccessException("The script failed.", e);
        }
    }

    /// Reads every row of every table, whatever the schema, so that damage shows.
    void readThrough() {
        var tables = sql.fetch("SELECT table_name FROM information_schema.tables WHERE table_schema = 'PUBLIC'").getValues(0, String.class);
        for (var table : tables) {
            try (var rows = sql.selectFrom(DSL.table(DSL.name(table))).fetchLazy()) {
                while (rows.fetchNext() != null) {
                    // Reading is all.
                }
            }
        }
    }

    /// Returns when everything committed is on the disk.
    void checkpoint() {
        run("CHECKPOINT SYNC");
    }

    void close() {
        run("SHUTDOWN");
    }

    void closeCompactly() {
        run("SHUTDOWN COMPACT");
    }

    /// Closes a file that was opened to look, for this reader only.
    void leave() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new DataAccessException("The database cannot be closed.", e);
        }
    }

    /// Lets go of the file after a failure, whatever state it is in.
    void abandon() {
        try {
            run("SHUTDOWN IMMEDIATELY");
        } catch (DataAccessException _) {
            // The failure has closed it already.
        }
    }

    static boolean isOpenElsewhere(DataAccessException e) {
        return code(e) == ErrorCode.DATABASE_ALREADY_OPEN_1;
    }

    static boolean isOfNewerFormat(DataAccessException e) {
        return code(e) == ErrorCode.FILE_VERSION_ERROR_1;
    }

    private static int code(DataAccessException e) {
        var cause = e.getCause(SQLException.class);
        return cause == null ? 0 : cause.getErrorCode();
    }

    /// Hands H2 a path in which no semicolon stands, as H2 reads what follows one as settings, among them SQL to run; a NUL, which no
    /// path can hold, stands in for it. Public, as H2 makes more of them by reflection.
    public static final class PrivateFile extends FilePathWrapper {

        private static final String SCHEME = "bidweave";

        static String name(String path) {
            return SCHEME + ":" + path.replace(';', '\0');
        }

        @Override
        public String getScheme() {
            return SCHEME;
        }

        @Override
        protected FilePath unwrap(String name) {
            return FilePath.get("file:" + name.substring(SCHEME.length() + 1).replace('\0', ';'));
        }
    }
}
