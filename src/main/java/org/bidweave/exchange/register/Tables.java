package org.bidweave.exchange.register;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.zip.ZipException;

/// The tables of the extract that are among some files: `publicextract.charity.txt`, `.json`, packed or not.
record Tables(List<Source> sources, RegisterReport report, Progress progress) {

    /// Told of each thousand rows: the table, and how many rows of it are read. Throws to stop the import.
    interface Progress {

        void at(String table, long rows);
    }

    private static final int STEP = 1000;

    /// Whether the table is there.
    boolean has(String table) {
        return sources.stream().anyMatch(source -> isOf(source, table));
    }

    private static boolean isOf(Source source, String table) {
        var name = source.name().toLowerCase(Locale.ROOT);
        return name.endsWith("publicextract." + table + ".txt") || name.endsWith("publicextract." + table + ".json");
    }

    /// Reads the table row by row; does nothing but note it where the table is not there.
    void each(String name, List<String> required, Consumer<Rows> row) throws IOException {
        var source = sources.stream().filter(it -> isOf(it, name)).findFirst();
        if (source.isEmpty()) {
            report.note("The table “" + name + "” is not among the files; what it holds stays unknown.");
            return;
        }
        try (var table = open(source.get())) {
            read(name, source.get().name(), table, new Rows(table, source.get().name(), required), row);
        } catch (ZipException | CharacterCodingException | java.io.EOFException broken) {
            throw new UnreadableRegister("“" + source.get().name() + "” breaks off or is not UTF-8 text. Nothing was imported and the directory is as "
                    + "it was. Download it again.", broken);
        }
    }

    private void read(String name, String file, Table table, Rows rows, Consumer<Rows> each) throws IOException {
        for (long count = 1; table.next(); count++) {
            report.read(name);
            try {
                rows.requireAllFields();
                each.accept(rows);
            } catch (Rows.Odd odd) {
                report.refuse(file, table.line(), String.valueOf(odd.getMessage()));
            } catch (ArithmeticException e) {
                report.refuse(file, table.line(), "it has a number too large to be true");
            }
            if (count % STEP == 0) {
                progress.at(name, count);
            }
        }
    }

    private static Table open(Source source) throws IOException {
        var reader = new InputStreamReader(source.open(), StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT));
        return source.name().toLowerCase(Locale.ROOT).endsWith(".json") ? json(source, reader) : tabs(source, reader);
    }

    private static Table json(Source source, Reader reader) throws IOException {
        var text = new java.io.PushbackReader(reader, 1);
        int first = text.read();
        if (first != '\ufeff' && first >= 0) {
            text.unread(first);
        }
        return new JsonTable(source.name(), text);
    }

    private static Table tabs(Source source, Reader reader) throws IOException {
        var lines = new Lines(source.name(), reader);
        var head = lines.next();
        if (head == null) {
            throw new UnreadableRegister("“" + source.name() + "” is empty. Nothing was imported and the directory is as it was. Download it again.");
        }
        return new TabTable(lines, head.startsWith("\ufeff") ? head.substring(1) : head);
    }
}
