package org.bidweave.storage;

import static org.bidweave.directory.Listings.HARBOURLIGHT;
import static org.bidweave.directory.Listings.ORKNEY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.bidweave.directory.AccountsYear;
import org.bidweave.directory.DirectoryPart;
import org.bidweave.directory.Hit;
import org.bidweave.directory.Query;
import org.bidweave.directory.Register;
import org.bidweave.directory.RegisterEntry;
import org.bidweave.places.UkPlaces;

/// A directory of two registers with an organisation each.
record TwoRegisters(Path workspace, DirectoryFolder directory) implements AutoCloseable {

    static final UkPlaces UK = UkPlaces.read();
    static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    static TwoRegisters in(Path workspace) {
        var directory = new DirectoryFolder(workspace, UK);
        directory.replace(DirectoryPart.of(Register.ENGLAND_AND_WALES), entries -> entries.accept(HARBOURLIGHT));
        directory.replace(DirectoryPart.of(Register.SCOTLAND), entries -> entries.accept(ORKNEY));
        assertEquals(List.of(), directory.load());
        return new TwoRegisters(workspace, directory);
    }

    static RegisterEntry listed(String id, String name) {
        return new RegisterEntry(id, Register.OTHER_LIST, name, List.of(), "", Set.of(), List.of(new AccountsYear(null, 7L, null)),
                RegisterEntry.People.UNKNOWN, List.of(), List.of(), "", "", "", DAY, null);
    }

    List<String> found(String words) {
        return directory.find(Query.words(words)).best().stream().map(Hit::id).toList();
    }

    List<String> files() {
        try (var files = Files.list(workspace.resolve("directory"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The file of the only list.
    String list() {
        return files().stream().filter(file -> file.startsWith("list-")).findFirst().orElseThrow();
    }

    List<String> shown() {
        return directory.held().stream().map(held -> held.part().title()).toList();
    }

    @Override
    public void close() {
        directory.close();
    }
}
