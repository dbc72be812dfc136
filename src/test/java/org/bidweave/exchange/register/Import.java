package org.bidweave.exchange.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.bidweave.directory.Grant;
import org.bidweave.directory.RegisterEntry;
import org.bidweave.exchange.register.RegisterReport.Count;

/// What came out of a file that a test wrote or was given.
final class Import {

    private final List<RegisterReport> reports = new ArrayList<>();
    final List<RegisterEntry> entries = new ArrayList<>();
    final List<Grant> grants = new ArrayList<>();

    static Import of(Path... paths) {
        var imported = new Import();
        var files = RegisterFiles.of(List.of(paths));
        files.registers().forEach(register -> imported.reports.add(register.read(imported.entries::add, Progress.UNWATCHED)));
        files.grants().forEach(grants -> imported.reports.add(grants.read(imported.grants::add, Progress.UNWATCHED)));
        for (var list : files.of(RegisterFile.Kind.OTHER_LIST)) {
            var preview = OtherList.of(list);
            imported.reports.add(preview.matched(preview.guess()).read(imported.entries::add, Progress.UNWATCHED));
        }
        return imported;
    }

    RegisterEntry entry(String id) {
        return entries.stream().filter(entry -> entry.id().equals(id)).findFirst().orElseThrow(() -> new AssertionError(
                id + " is not among " + entries.stream().map(RegisterEntry::id).toList() + "; refused " + refusals()));
    }

    /// "line 3: it has no name".
    List<String> refusals() {
        return lines(RegisterReport::refused);
    }

    List<String> remarks() {
        return lines(RegisterReport::remarks);
    }

    private List<String> lines(Function<RegisterReport, List<Refused>> which) {
        return reports.stream().flatMap(report -> which.apply(report).stream()).map(it -> "line " + it.line() + ": " + it.why()).toList();
    }

    List<String> notes() {
        return reports.stream().flatMap(report -> report.notes().stream()).toList();
    }

    List<Count> files() {
        return reports.stream().flatMap(report -> report.files().stream()).toList();
    }

    long rows() {
        return files().stream().mapToLong(Count::read).sum();
    }

    static Path write(Path folder, String name, String text) {
        return write(folder, name, text, StandardCharsets.UTF_8);
    }

    static Path write(Path folder, String name, String text, Charset charset) {
        return write(folder, name, text.getBytes(charset));
    }

    static Path write(Path folder, String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path zip(Path folder, String name, String entry, byte[] bytes) {
        var file = folder.resolve(name);
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }
}
