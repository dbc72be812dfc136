package org.bidweave.storage;

import static org.bidweave.directory.Listings.HARBOURLIGHT;
import static org.bidweave.directory.Listings.ORKNEY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.bidweave.directory.DirectoryPart;
import org.bidweave.directory.Register;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that are damaged or were left behind: each is said, and the others are there.
class DamagedDirectoryTest {

    @TempDir
    private Path workspace;

    private TwoRegisters two;

    @BeforeEach
    void open() {
        two = TwoRegisters.in(workspace);
    }

    @AfterEach
    void close() {
        two.close();
    }

    @Test
    void aDamagedListIsSaidAndTheOthersAreThere() throws IOException {
        two.directory().replace(DirectoryPart.list("Partners"), entries -> entries.accept(TwoRegisters.listed("LIST-a", "Tidewater Forum")));
        two.close();
        var file = two.list();
        Files.write(workspace.resolve("directory").resolve(file), new byte[5_000]);
        var said = two.directory().load();
        assertEquals(1, said.size());
        assertTrue(said.getFirst().startsWith("“" + file + "”, a list of your own") && said.getFirst().contains("Import the list again."), said.getFirst());
        assertEquals(List.of(HARBOURLIGHT.id(), ORKNEY.id()), two.found("harbour"));
    }

    @Test
    void anotherRegisterIsImportedThoughAListIsDamaged() throws IOException {
        two.directory().replace(DirectoryPart.list("Partners"), entries -> entries.accept(TwoRegisters.listed("LIST-a", "Tidewater Forum")));
        two.close();
        Files.write(workspace.resolve("directory").resolve(two.list()), new byte[5_000]);
        assertEquals(1, two.directory().load().size());
        two.directory().replace(DirectoryPart.of(Register.SCOTLAND), entries -> entries.accept(TwoRegisters.listed("GB-SC-SC000009", "Skerry Harbour")));
        assertEquals(List.of(HARBOURLIGHT.id(), "GB-SC-SC000009"), two.found("harbour"));
        two.directory().replace(DirectoryPart.list("Partners"), entries -> entries.accept(TwoRegisters.listed("LIST-b", "Tidewater Network")));
        assertEquals(List.of("LIST-b"), two.found("tidewater"));
    }

    @Test
    void aListDamagedWithinIsSaidAndTheOthersAreThere() throws IOException {
        two.directory().replace(DirectoryPart.list("Partners"), entries ->
                IntStream.range(0, 20_000).forEach(at -> entries.accept(TwoRegisters.listed("LIST-" + at, "Tidewater " + at * 7_919L))));
        two.close();
        var file = workspace.resolve("directory").resolve(two.list());
        var bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, bytes.length / 3, bytes.length / 3 + 50_000, (byte) 7);
        Files.write(file, bytes);
        var said = two.directory().load();
        assertEquals(1, said.size());
        assertTrue(said.getFirst().contains("Import the list again."), said.getFirst());
        assertEquals(List.of(HARBOURLIGHT.id(), ORKNEY.id()), two.found("harbour"));
    }

    @Test
    void whatAKilledImportLeftIsRemoved() throws IOException {
        Files.write(workspace.resolve("directory/scotland-next.mv.db"), new byte[100]);
        two.directory().clean();
        assertEquals(List.of("england-and-wales.mv.db", "scotland.mv.db"), two.files());
    }

    @Test
    void aDamagedRegisterIsSaidAndTheOthersAreThere() throws IOException {
        two.close();
        Files.write(workspace.resolve("directory/scotland.mv.db"), new byte[5_000]);
        var said = two.directory().load();
        assertEquals(1, said.size());
        assertTrue(said.getFirst().contains("Scottish Charity Regulator") && said.getFirst().contains("Import the register again."), said.getFirst());
        assertEquals(List.of(HARBOURLIGHT.id()), two.found("harbour"));
    }
}
