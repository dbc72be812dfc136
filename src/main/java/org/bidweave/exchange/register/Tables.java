package org.bidweave.exchange.register;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.zip.ZipException;

/// The tables of the extract that are among some files: `publicextract.charity.txt`, `.json`, packed or not.
record Tables(List<Source> sources, RegisterReport report, Progress progress) {

    private static final int STEP = 1000;

    /// Whether the table is there.
    boolean has(String table) {
        return sources.stream().anyMatch(source -> isOf(source, table));
    }

    /// How large each table is that is there.
    Map<String, Long> bytes() {
        var bytes = new HashMap<String, Long>();
        for (var table : ExtractTable.values()) {
            sources.stream().filter(table::names).findFirst().ifPresent(source -> bytes.put(table.label(), source.size()));
        }
        return bytes;
    }

    private static boolean isOf(Source source, String table) {
        var name = source.name().toLowerCase(Locale.ROOT);
        return name.endsWith("publicextract." + table + ".txt") || name.endsWith("publicextract." + table + ".json");
    }

    /// Reads the table row by row; does nothing but note it where the table is not there.
    void each(String name, List<String> required, Consumer<Rows> row) {
        var found = sources.stream().filter(source -> isOf(source, name)).toList();
        if (found.isEmpty()) {
            report.note("The table “" + name + "” is not among the files; what it holds stays unknown.");
            return;
        }
        found.stream().skip(1).forEach(second -> report.note("“%s” in “%s” was left, as “%s” in “%s” is the same table.".formatted(
                second.name(), second.file().getFileName(), found.getFirst().name(), found.getFirst().file().getFileName())));
        var source = found.getFirst();
        try (var bytes = source.open(); var table = open(source, bytes)) {
            read(name, new Rows(table, source.name(), required), bytes, row);
        } catch (ZipException | EOFException broken) {
            throw Damage.brokenOff(source.name(), broken);
        } catch (CharacterCodingException otherwise) {
            throw Damage.notUtf8(source.name(), otherwise);
        } catch (IOException unreadable) {
            throw Damage.unreadable(source.file(), unreadable);
        }
    }

    private void read(String name, Rows rows, Counted bytes, Consumer<Rows> each) throws IOException {
        long count = 0;
        while (rows.next()) {
            count++;
            try {
                rows.requireAllFields();
                each.accept(rows);
            } catch (Rows.Odd odd) {
                report.refuse(rows.file(), rows.line(), Objects.requireNonNull(odd.getMessage()));
            }
            if (count % STEP == 0) {
                tell(name, count, count * Math.max(bytes.all(), bytes.passed()) / bytes.passed());
            }
        }
        tell(name, count, count);
        report.read(rows.file(), count);
        if (rows.nuls() > 0) {
            report.note(String.format(Locale.UK, "“%s” has %,d NUL bytes, which are no letters; they were left out.", rows.file(), rows.nuls()));
        }
    }

    private void tell(String table, long rows, long about) {
        synchronized (report) {
            progress.at(table, rows, about);
        }
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("Another table stopped the import.");
        }
    }

    private static Table open(Source source, Counted bytes) throws IOException {
        return source.name().toLowerCase(Locale.ROOT).endsWith(".json") ? json(source, bytes) : new TabTable(source.name(), bytes);
    }

    private static Table json(Source source, Counted bytes) throws IOException {
        var text = new PushbackReader(new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)), 1);
        int first = text.read();
        if (first != '\ufeff' && first >= 0) {
            text.unread(first);
        }
        return new JsonTable(source.name(), text);
    }
}
