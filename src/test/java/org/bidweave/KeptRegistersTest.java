package org.bidweave;

import static org.bidweave.directory.Listings.HARBOURLIGHT;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.bidweave.directory.DirectoryPart;
import org.bidweave.directory.Grant;
import org.bidweave.directory.HeldSource;
import org.bidweave.directory.Listings;
import org.bidweave.directory.Query;
import org.bidweave.directory.Recipient;
import org.bidweave.directory.Register;
import org.bidweave.directory.RegisterEntry;
import org.bidweave.places.UkPlaces;
import org.bidweave.storage.StorageFailure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Taking registers, lists and grants out, and bringing them back.
class KeptRegistersTest {

    private static final UkPlaces UK = UkPlaces.read();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final DirectoryPart HUBS = DirectoryPart.list("Hubs");
    private static final RegisterEntry QUAYSIDE = Listings.listed("LIST-hubs-quayside", "QUAYSIDE HUB", null, List.of(), List.of());

    @TempDir
    private Path workspace;

    private KeptRegisters registers;

    @BeforeEach
    void open() {
        registers = new KeptRegisters(workspace, () -> UK);
        registers.load();
        registers.replace(DirectoryPart.of(Register.ENGLAND_AND_WALES), entries -> entries.accept(HARBOURLIGHT));
        registers.replace(HUBS, entries -> entries.accept(QUAYSIDE));
        registers.replaceGrants("tidewater", DAY, grants -> grants.accept(
                new Grant("360G-1", HARBOURLIGHT.id(), "Harbourlight", "Tidewater Fund", "Warm rooms", new BigDecimal("7"), "GBP", DAY)));
    }

    @AfterEach
    void close() {
        registers.close();
    }

    private HeldSource source(String title) {
        return registers.sources().stream().filter(source -> source.title().contains(title)).findFirst().orElseThrow();
    }

    private int found() {
        return registers.find(Query.words("quayside")).count();
    }

    private int grants() {
        return registers.grants(Recipient.of(HARBOURLIGHT)).all().size();
    }

    @Test
    void allThatIsHeldIsListedWithItsCount() {
        assertEquals(List.of("the register of the Charity Commission for England and Wales", "your list “Hubs”", "the grants in “tidewater”"),
                registers.sources().stream().map(HeldSource::title).toList());
    }

    @Test
    void aListThatIsRemovedIsFoundNoMoreUntilItIsBroughtBack() {
        var hubs = source("Hubs");
        registers.remove(hubs);
        assertEquals(0, found());
        assertEquals(1, registers.find(Query.words("harbourlight")).count());
        registers.restore(hubs);
        assertEquals(1, found());
    }

    @Test
    void grantsThatAreRemovedAreShownNoMoreUntilTheyAreBroughtBack() {
        var tidewater = source("tidewater");
        registers.remove(tidewater);
        assertEquals(0, grants());
        registers.restore(tidewater);
        assertEquals(1, grants());
    }

    @Test
    void whatWasImportedInItsPlaceStays() {
        var hubs = source("Hubs");
        registers.remove(hubs);
        registers.replace(HUBS, entries -> List.of(QUAYSIDE, Listings.listed("LIST-2", "QUAYSIDE TWO", null, List.of(), List.of())).forEach(entries));
        assertTrue(assertThrows(StorageFailure.class, () -> registers.restore(hubs)).getMessage().contains("Another import has taken the place"));
        assertEquals(2, found());
    }

    @Test
    void whatWasRemovedIsGoneWhenTheProgramEnds() throws Exception {
        var hubs = source("Hubs");
        registers.remove(hubs);
        registers.close();
        try (var left = Files.list(workspace.resolve("directory/removed"))) {
            assertEquals(0, left.count());
        }
        registers = new KeptRegisters(workspace, () -> UK);
        assertEquals(List.of(), registers.load());
        assertThrows(StorageFailure.class, () -> registers.restore(hubs));
        assertEquals(0, found());
    }

    @Test
    void whatAKilledImportLeftIsGoneAtTheNextStartAndTheRegisterIsAsItWas() throws Exception {
        registers.close();
        var register = workspace.resolve("directory/england-and-wales.mv.db");
        var before = Files.readAllBytes(register);
        var left = Files.write(workspace.resolve("directory/england-and-wales-next.mv.db"), new byte[100]);
        registers = new KeptRegisters(workspace, () -> UK);
        assertEquals(List.of(), registers.load());
        assertFalse(Files.exists(left));
        assertArrayEquals(before, Files.readAllBytes(register));
        assertEquals(1, registers.find(Query.words("harbourlight")).count());
    }

    @Test
    void whatCannotBeRemovedAtTheStartIsSaidAndTheRegistersAreThere() throws Exception {
        registers.close();
        Files.createDirectories(workspace.resolve("directory/scotland-next.mv.db/in-the-way"));
        registers = new KeptRegisters(workspace, () -> UK);
        assertTrue(registers.load().getFirst().contains("left by an import that was broken off"));
        assertEquals(1, registers.find(Query.words("harbourlight")).count());
    }

    @Test
    void whatCannotBeMovedIsFoundStill() throws Exception {
        Files.writeString(workspace.resolve("directory/removed"), "in the way");
        var hubs = source("Hubs");
        assertThrows(StorageFailure.class, () -> registers.remove(hubs));
        assertEquals(1, found());
        assertEquals(1, registers.find(Query.words("harbourlight")).count());
    }

    @Test
    void aFileThatCannotBeReadIsToldAgainAfterAnotherIsRemoved() throws Exception {
        Files.writeString(workspace.resolve("directory/grants-odd-1.mv.db"), "no grants");
        Files.writeString(workspace.resolve("directory/list-odd-1.mv.db"), "no list");
        registers.remove(source("tidewater"));
        registers.remove(source("Hubs"));
        var told = registers.unreadable();
        assertEquals(2, told.size());
        assertTrue(told.getFirst().contains("list-odd-1") && told.getLast().contains("grants-odd-1"), told::toString);
    }
}
