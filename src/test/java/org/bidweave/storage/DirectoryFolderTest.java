package org.bidweave.storage;

import static org.bidweave.directory.Listings.HARBOURLIGHT;
import static org.bidweave.directory.Listings.ORKNEY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.bidweave.directory.AccountsYear;
import org.bidweave.directory.DirectoryPart;
import org.bidweave.directory.Held;
import org.bidweave.directory.Listings;
import org.bidweave.directory.Query;
import org.bidweave.directory.Register;
import org.bidweave.directory.RegisterEntry;
import org.bidweave.model.Warning;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Registers that are written, read, searched and replaced.
class DirectoryFolderTest {

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
    void entriesComeBackAsTheyWereFromAllRegistersInTheOrderAskedFor() {
        assertEquals(List.of(ORKNEY, HARBOURLIGHT), two.directory().read(List.of(ORKNEY.id(), "GB-CHC-1", HARBOURLIGHT.id())));
        assertEquals(Optional.of(HARBOURLIGHT), two.directory().entry(HARBOURLIGHT.id()));
        assertEquals(Optional.empty(), two.directory().entry("GB-CHC-1"));
        assertEquals(List.of(HARBOURLIGHT.id(), ORKNEY.id()), two.found("harbour"));
        assertEquals(List.of(new Held(DirectoryPart.of(Register.ENGLAND_AND_WALES), TwoRegisters.DAY, 1, 1), new Held(DirectoryPart.of(Register.SCOTLAND), TwoRegisters.DAY, 1, 1)), two.directory().held());
        assertEquals(List.of("Accommodation/housing", "The advancement of education"), two.directory().works());
    }

    @Test
    void beforeItIsLoadedTheDirectoryIsEmpty() {
        try (var unloaded = new DirectoryFolder(workspace, TwoRegisters.UK)) {
            assertEquals(0, unloaded.find(Query.ALL).count());
            assertEquals(List.of(), unloaded.held());
            assertEquals(List.of(), unloaded.read(List.of(ORKNEY.id())));
        }
    }

    @Test
    void aRegisterIsReplacedAloneWithTheOtherLeftAsItIs() {
        var stillwater = Listings.listed("GB-CHC-200009", "STILLWATER", null, List.of(), List.of());
        two.directory().replace(DirectoryPart.of(Register.ENGLAND_AND_WALES), entries -> entries.accept(stillwater));
        assertEquals(List.of(ORKNEY.id()), two.found("harbour"));
        assertEquals(List.of(stillwater, ORKNEY), two.directory().read(List.of(stillwater.id(), HARBOURLIGHT.id(), ORKNEY.id())));
    }

    @Test
    void searchGoesOnOverTheOldWhileTheNewIsBeingRead() {
        two.directory().replace(DirectoryPart.of(Register.ENGLAND_AND_WALES), entries -> {
            entries.accept(Listings.listed("GB-CHC-200009", "STILLWATER", null, List.of(), List.of()));
            assertEquals(List.of(HARBOURLIGHT.id()), two.found("harbourlight"));
            assertEquals(Optional.of(HARBOURLIGHT), two.directory().entry(HARBOURLIGHT.id()));
        });
        assertEquals(List.of("GB-CHC-200009"), two.found("stillwater"));
    }

    @Test
    void manyEntriesKeepTheirOrder() {
        var many = IntStream.range(0, 3_500)
                .mapToObj(at -> Listings.listed("GB-CHC-" + (1_000 + at), "Hall " + at, (long) at, List.of("Work " + at % 7), List.of("Devon"))).toList();
        two.directory().replace(DirectoryPart.of(Register.ENGLAND_AND_WALES), many::forEach);
        assertEquals(many, two.directory().read(many.stream().map(RegisterEntry::id).toList()));
    }

    @Test
    void aStoppedImportLeavesTheOldAndNothingBesideIt() {
        Consumer<Consumer<RegisterEntry>> stopped = entries -> {
            IntStream.range(0, 2_500).forEach(at -> entries.accept(Listings.listed("GB-CHC-" + at, "Hall", null, List.of(), List.of())));
            throw new CancellationException("stopped");
        };
        assertThrows(CancellationException.class, () -> two.directory().replace(DirectoryPart.of(Register.ENGLAND_AND_WALES), stopped));
        assertEquals(List.of(HARBOURLIGHT.id()), two.found("harbourlight"));
        assertEquals(List.of("england-and-wales.mv.db", "scotland.mv.db"), two.files());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void itCanBeStoppedUntilTheNewIsInItsPlace(int after) {
        var left = new AtomicInteger(after);
        assertThrows(CancellationException.class, () -> two.directory().replace(DirectoryPart.of(Register.ENGLAND_AND_WALES), entries -> entries.accept(ORKNEY), () -> {
            if (left.getAndDecrement() <= 0) {
                throw new CancellationException("stopped");
            }
        }));
        assertEquals(List.of(HARBOURLIGHT.id()), two.found("harbourlight"));
        assertEquals(List.of("england-and-wales.mv.db", "scotland.mv.db"), two.files());
    }

    @Test
    void aFileThatCannotBeWrittenIsSaidAndLeavesTheOld() throws IOException {
        Files.createDirectories(workspace.resolve("directory/england-and-wales-next.mv.db/in-the-way"));
        var fault = assertThrows(StorageFailure.class, () -> two.directory().replace(DirectoryPart.of(Register.ENGLAND_AND_WALES), entries -> entries.accept(ORKNEY)));
        assertTrue(fault.getMessage().contains("The directory is as it was."), fault.getMessage());
        assertEquals(List.of(HARBOURLIGHT.id()), two.found("harbourlight"));
    }

    @Test
    void textsOfAnyLengthAndNumbersOfAnySizeComeBack() {
        var people = new RegisterEntry.People(0, Integer.MAX_VALUE, Long.MAX_VALUE - 1, -1_234_567L);
        var huge = IntStream.range(0, 40).mapToObj(at -> new RegisterEntry("GB-CHC-" + (1_000 + at), Register.ENGLAND_AND_WALES, "é".repeat(90_000),
                List.of(), "", Set.of(Warning.OVERDUE, Warning.INSOLVENT), List.of(new AccountsYear(TwoRegisters.DAY, null, -5L)), people, List.of(), List.of(), "", "",
                "x".repeat(100_000), TwoRegisters.DAY, LocalDate.of(1853, 2, 1))).toList();
        two.directory().replace(DirectoryPart.of(Register.ENGLAND_AND_WALES), huge::forEach);
        assertEquals(huge, two.directory().read(huge.stream().map(RegisterEntry::id).toList()));
    }

    @Test
    void twoProgramsMayReadAtOnce() {
        try (var second = new DirectoryFolder(workspace, TwoRegisters.UK)) {
            second.load();
            assertEquals(Optional.of(ORKNEY), second.entry(ORKNEY.id()));
        }
        assertEquals(Optional.of(ORKNEY), two.directory().entry(ORKNEY.id()));
    }
}
