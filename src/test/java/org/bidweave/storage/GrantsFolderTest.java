package org.bidweave.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.bidweave.directory.Grant;
import org.bidweave.directory.HeldGrant;
import org.bidweave.directory.HeldGrants;
import org.bidweave.directory.Recipient;
import org.bidweave.places.UkPlaces;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GrantsFolderTest {

    private static final UkPlaces UK = UkPlaces.read();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final Recipient HOPE = Recipient.of("GB-CHC-1123456", "HOPE STREET LIMITED");
    private static final Grant WARM = grant("1", "GB-CHC-1123456", "Hope St", "12500.50", LocalDate.of(2025, 2, 3));
    private static final Grant BY_NAME = grant("2", "360G-fund-org:77", "The Hope Street Ltd.", "300", LocalDate.of(2026, 1, 9));
    private static final Grant ANOTHERS = grant("3", "GB-CHC-1999999", "Hope Street Limited", "9", LocalDate.of(2026, 1, 9));

    @TempDir
    private Path workspace;

    private DirectoryFolder directory;

    private static Grant grant(String id, String recipient, String name, String amount, LocalDate awarded) {
        return new Grant("360G-" + id, recipient, name, "Tidewater Fund", "Warm rooms", new BigDecimal(amount), "GBP", awarded);
    }

    @BeforeEach
    void open() {
        directory = new DirectoryFolder(workspace, UK);
        directory.load();
        directory.replaceGrants("tidewater", DAY, grants -> List.of(WARM, BY_NAME, ANOTHERS).forEach(grants));
    }

    @AfterEach
    void close() {
        directory.close();
    }

    private List<Grant> found() {
        return directory.grants(HOPE).all().stream().map(HeldGrant::grant).toList();
    }

    @Test
    void grantsAreFoundByTheRecipientsNumberOrByItsNameWhereThereIsNoneNewestFirst() {
        assertEquals(List.of(BY_NAME, WARM), found());
        assertEquals(new HeldGrant(BY_NAME, "tidewater", DAY), directory.grants(HOPE).all().getFirst());
        assertEquals(HeldGrants.NONE, directory.grants(Recipient.of("", "")));
    }

    @Test
    void theyAreThereAfterTheProgramStartsAgain() {
        directory.close();
        try (var again = new DirectoryFolder(workspace, UK)) {
            assertEquals(HeldGrants.NONE, again.grants(HOPE));
            assertEquals(List.of(), again.load());
            assertEquals(2, again.grants(HOPE).all().size());
        }
    }

    @Test
    void aFileReplacesOnlyItselfAndAGrantInTwoFilesIsThereOnce() {
        directory.replaceGrants("council", DAY.plusDays(1), grants -> grants.accept(WARM));
        assertEquals(List.of("tidewater", "council"), directory.grants(HOPE).all().stream().map(HeldGrant::file).toList());
        directory.replaceGrants("tidewater", DAY, grants -> grants.accept(ANOTHERS));
        assertEquals(List.of(WARM), found());
    }

    @Test
    void aStoppedImportLeavesTheOldAndNothingBesideIt() throws IOException {
        Consumer<Consumer<Grant>> stopped = grants -> {
            IntStream.range(0, 2_500).forEach(at -> grants.accept(grant("n" + at, HOPE.ids().iterator().next(), "", "1", DAY)));
            assertEquals(List.of(BY_NAME, WARM), found());
            throw new CancellationException("stopped");
        };
        assertThrows(CancellationException.class, () -> directory.replaceGrants("tidewater", DAY, stopped));
        assertEquals(List.of(BY_NAME, WARM), found());
        try (var files = Files.list(workspace.resolve("directory"))) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void manyGrantsKeepEveryAmount() {
        directory.replaceGrants("tidewater", DAY, grants -> IntStream.range(0, 2_500)
                .forEach(at -> grants.accept(grant("n" + at, "GB-CHC-1123456", "", at + ".10", DAY))));
        assertEquals(new BigDecimal("3124000.00").setScale(2), directory.grants(HOPE).sum());
    }

    @Test
    void aDamagedFileIsSaid() throws IOException {
        directory.close();
        try (var files = Files.list(workspace.resolve("directory"))) {
            Files.write(files.findFirst().orElseThrow(), new byte[5_000]);
        }
        var said = directory.load();
        assertEquals(1, said.size());
        assertTrue(said.getFirst().contains("Import the file of grants again."), said.getFirst());
        assertEquals(List.of(), found());
    }
}
