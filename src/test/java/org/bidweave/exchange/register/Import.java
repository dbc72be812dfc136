package org.bidweave.exchange.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.bidweave.directory.Grant;
import org.bidweave.directory.Register;
import org.bidweave.directory.RegisterEntry;

/// What came out of a file that a test wrote or was given.
final class Import {

    final RegisterReport report = new RegisterReport();
    final List<RegisterEntry> entries = new ArrayList<>();
    final List<Grant> grants = new ArrayList<>();

    static Import of(Path... paths) {
        var imported = new Import();
        var files = RegisterFiles.of(List.of(paths));
        for (var register : files.registers()) {
            imported.read(files, register);
        }
        files.readGrants(imported.report, (_, _) -> {}, imported.grants::add);
        for (var list : files.of(RegisterFile.Kind.OTHER_LIST)) {
            var preview = OtherList.of(list);
            preview.read(preview.guess(), imported.report, (_, _) -> {}, imported.entries::add);
        }
        return imported;
    }

    private void read(RegisterFiles files, Register register) {
        switch (register) {
            case ENGLAND_AND_WALES -> files.readEnglandAndWales(report, (_, _) -> {}, entries::add);
            case SCOTLAND -> files.readScotland(report, (_, _) -> {}, entries::add);
            case NORTHERN_IRELAND -> files.readNorthernIreland(report, (_, _) -> {}, entries::add);
            case OTHER_LIST -> throw new AssertionError("no register");
        }
    }

    RegisterEntry entry(String id) {
        return entries.stream().filter(entry -> entry.id().equals(id)).findFirst().orElseThrow(() -> new AssertionError(
                id + " is not among " + entries.stream().map(RegisterEntry::id).toList() + "; refused " + report.refused()));
    }

    /// "line 3: it has no name".
    List<String> refusals() {
        return report.refused().stream().map(it -> "line " + it.line() + ": " + it.why()).toList();
    }

    List<String> remarks() {
        return report.remarks().stream().map(it -> "line " + it.line() + ": " + it.why()).toList();
    }

    long rows() {
        return report.rows().values().stream().mapToLong(Long::longValue).sum();
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
