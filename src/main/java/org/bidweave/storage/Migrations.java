package org.bidweave.storage;

import static org.bidweave.storage.schema.Tables.SCHEMA_VERSION;
import static org.jooq.impl.DSL.max;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The numbered scripts that make the database what this edition expects. A released script is never edited.
record Migrations(List<Script> scripts) {

    /// One script; its number is the schema it leads to.
    record Script(int number, String name, String text) {

        /// The script of that name on the class path. Line ends count as one, as a checkout may change them.
        static Script named(String name) {
            try (var stream = Objects.requireNonNull(Migrations.class.getResourceAsStream(name), name)) {
                var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
                return new Script(Integer.parseInt(name.substring(1, name.indexOf("__"))), name, text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        String checksum() {
            try {
                var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
                return HexFormat.of().formatHex(digest);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    Migrations {
        scripts = List.copyOf(scripts);
    }

    static Migrations released() {
        return new Migrations(Stream.of("V001__workspace.sql").map(Script::named).toList());
    }

    int latest() {
        return scripts.getLast().number();
    }

    /// The schema the database has; a `DataAccessException` where it is none of ours.
    static int schemaOf(H2Database database) {
        var number = database.sql().select(max(SCHEMA_VERSION.NUMBER)).from(SCHEMA_VERSION).fetchSingle().value1();
        return Objects.requireNonNullElse(number, 0);
    }

    /// Runs the scripts after `schema`, and writes down each with its checksum.
    void run(H2Database database, int schema, Instant now) {
        for (var script : scripts) {
            if (script.number() > schema) {
                database.run(script.text());
                database.sql().insertInto(SCHEMA_VERSION)
                        .values(script.number(), script.name(), script.checksum(), now.atOffset(ZoneOffset.UTC))
                        .execute();
            }
        }
    }
}
