package org.bidweave.storage;

import static org.bidweave.storage.SampleBids.HARBOUR;
import static org.bidweave.storage.SampleBids.titled;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bidweave.model.Bid;
import org.bidweave.model.BidId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {

    private final SettableClock clock = new SettableClock();

    @TempDir
    Path folder;

    @Test
    void aBidIsBackedUpOnceItHasChangedForTenMinutesAndAtClosing() {
        try (var workspace = Workspaces.opened(folder, clock)) {
            workspace.create(HARBOUR);
            workspace.open(HARBOUR.id());
            edit(workspace, Duration.ofMinutes(5), "Five past");
            edit(workspace, Duration.ofMinutes(6), "Eleven past");
            edit(workspace, Duration.ofMinutes(9), "Twenty past");
        }
        try (var workspace = Workspaces.opened(folder, clock)) {
            assertEquals(List.of("Twenty past", "Eleven past", "Harbour families"), backedUpTitles(workspace));
        }
    }

    @Test
    void openingAndClosingAnUnchangedBidMakesNoBackup() {
        for (var opening = 1; opening <= 3; opening++) {
            try (var workspace = Workspaces.opened(folder, clock)) {
                if (opening == 1) {
                    workspace.create(HARBOUR);
                }
                workspace.open(HARBOUR.id());
            }
            clock.advance(Duration.ofHours(1));
        }
        try (var workspace = Workspaces.opened(folder, clock)) {
            assertEquals(1, workspace.backups(HARBOUR.id()).size());
        }
    }

    @Test
    void aRestoredBackupIsANewBidAndTheOldOneStaysAsItIs() {
        var later = titled(HARBOUR, "Later");
        try (var workspace = Workspaces.opened(folder, clock)) {
            workspace.create(HARBOUR);
            workspace.open(HARBOUR.id());
            edit(workspace, Duration.ofMinutes(20), "Later");

            var id = workspace.restore(workspace.backups(HARBOUR.id()).getLast());

            assertNotEquals(HARBOUR.id(), id);
            assertEquals(HARBOUR.withId(id), workspace.read(id));
            assertEquals(later, workspace.read(HARBOUR.id()));
        }
    }

    @Test
    void tenNewestAndTheLastOfFourteenDaysAreKept() throws IOException {
        var backups = new Backups(folder, new JsonParts(), ZoneId.of("Europe/London"));
        var start = Instant.parse("2026-01-01T09:00:00Z");
        var moments = IntStream.range(0, 60).mapToObj(n -> start.plus(Duration.ofHours(8L * n))).toList();
        for (var moment : moments) {
            backups.keep(HARBOUR, moment);
        }

        // Three a day, at 09:00, 17:00 and 01:00: the newest ten reach back into 18 January, then the 17:00 of each day is its last.
        var newest = moments.reversed().subList(0, 10);
        var lastOfEarlierDays = IntStream.rangeClosed(8, 17).mapToObj(day -> Instant.parse("2026-01-%02dT17:00:00Z".formatted(day))).toList();
        var expected = Stream.concat(newest.stream(), lastOfEarlierDays.reversed().stream()).toList();
        assertEquals(expected, backups.of(HARBOUR.id()).stream().map(Backup::moment).toList());
    }

    @Test
    void aBackupThatReadsBackDifferentlyDoesNotCountAndIsTold() {
        try (var workspace = Workspace.open(folder, new JsonParts(), new Forgetful(), clock, Migrations.released())) {
            workspace.create(HARBOUR);
            workspace.open(HARBOUR.id());
            edit(workspace, Duration.ofMinutes(20), "Later");
            workspace.bids();

            assertEquals(List.of(), workspace.backups(HARBOUR.id()));
            assertEquals("The last backup of “Later” could not be made. The bid itself is saved. Check that the disk has room. "
                    + "(The backup read back differs from the bid.)", workspace.backupTrouble().orElseThrow());
        }
    }

    @Test
    void aBackupThatCannotBeReadIsSaidInWords() throws IOException {
        try (var workspace = Workspaces.opened(folder, clock)) {
            workspace.create(HARBOUR);
            var gone = new Backup(folder.resolve("gone.bidweave"), clock.instant());

            var failure = assertThrows(StorageFailure.class, () -> workspace.restore(gone));

            assertEquals("The backup " + gone.file() + " cannot be read. Nothing was changed. Choose another backup.", failure.getMessage());
            assertEquals(1, workspace.bids().size());
        }
    }

    @Test
    void anIdFromAFileLeadsToNoOtherFolder() throws IOException {
        var backups = new Backups(folder.resolve("backups"), new JsonParts(), ZoneId.of("Europe/London"));
        var bid = HARBOUR.withId(new BidId("../../CON: elsewhere"));
        backups.keep(bid, clock.instant());

        try (var inside = Files.list(folder)) {
            assertEquals(List.of(folder.resolve("backups")), inside.toList());
        }
        assertEquals(bid, backups.read(backups.of(bid.id()).getFirst()));
        assertTrue(backups.of(bid.id()).getFirst().file().getFileName().toString().startsWith("2026-01-05T09-00-00-000Z"));
    }

    private void edit(Workspace workspace, Duration after, String title) {
        clock.advance(after);
        workspace.save(titled(HARBOUR, title), "rename");
    }

    private static List<String> backedUpTitles(Workspace workspace) {
        return workspace.backups(HARBOUR.id()).stream().map(backup -> workspace.read(workspace.restore(backup)))
                .map(bid -> bid.tender().basics().title()).toList();
    }

    /// Loses the title on the way.
    private static final class Forgetful implements BackupFormat {

        private final JsonParts json = new JsonParts();

        @Override
        public void write(Bid bid, Path file) throws IOException {
            json.write(titled(bid, ""), file);
        }

        @Override
        public Bid read(Path file) throws IOException {
            return json.read(file);
        }
    }
}
