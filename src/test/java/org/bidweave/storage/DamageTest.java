package org.bidweave.storage;

import static org.bidweave.storage.SampleBids.HARBOUR;
import static org.bidweave.storage.SampleBids.MOORLAND;
import static org.bidweave.storage.SampleBids.titled;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bidweave.model.Bid;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DamageTest {

    private static final Bid HARBOUR_LATER = titled(HARBOUR, "Harbour, later");

    private final SettableClock clock = new SettableClock();

    @TempDir
    Path folder;

    private Path file;

    enum Damage {
        GARBAGE,
        EMPTY,
        HEAD_GONE,
        MIDDLE_GONE;

        byte[] of(byte[] bytes) {
            return switch (this) {
                case GARBAGE -> filled(bytes, 0, bytes.length, 'x');
                case EMPTY -> new byte[0];
                case HEAD_GONE -> filled(bytes, 0, 8192, 0);
                case MIDDLE_GONE -> filled(bytes, 8192, bytes.length, 0);
            };
        }

        private static byte[] filled(byte[] bytes, int from, int to, int with) {
            Arrays.fill(bytes, from, to, (byte) with);
            return bytes;
        }
    }

    @BeforeEach
    void twoBidsOneOfThemEdited() {
        file = folder.resolve("workspace.mv.db");
        try (var workspace = Workspaces.opened(folder, clock)) {
            workspace.create(HARBOUR);
            workspace.create(MOORLAND);
        }
        clock.advance(Duration.ofDays(1));
        try (var workspace = Workspaces.opened(folder, clock)) {
            workspace.save(HARBOUR_LATER, "rename");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDamagedFileIsKeptAndItsBidsComeFromTheirNewestBackups(Damage damage) throws IOException {
        var damaged = damage.of(Files.readAllBytes(file));
        Files.write(file, damaged);

        try (var workspace = Workspaces.opened(folder, clock)) {
            assertEquals(Set.of(HARBOUR_LATER, MOORLAND), bids(workspace));
            var kept = folder.resolve("workspace-damaged-2026-01-06T09-00-00-000Z.mv.db");
            assertArrayEquals(damaged, Files.readAllBytes(kept));
            assertEquals(Optional.of("The workspace was damaged. 2 bids were restored from their newest backups. The damaged file is kept as "
                    + kept + ". Check the bids for the last changes made before."), workspace.notice());
            workspace.save(titled(HARBOUR, "And on"), "rename");
        }
        try (var workspace = Workspaces.opened(folder, clock)) {
            assertEquals(Set.of(titled(HARBOUR, "And on"), MOORLAND), bids(workspace));
            assertEquals(Optional.empty(), workspace.notice());
        }
    }

    @Test
    void whereTheFileIsGoneTheBidsComeFromTheirNewestBackups() throws IOException {
        Files.delete(file);

        try (var workspace = Workspaces.opened(folder, clock)) {
            assertEquals(Set.of(HARBOUR_LATER, MOORLAND), bids(workspace));
            assertTrue(workspace.notice().orElseThrow().contains("2 bids were restored"));
        }
    }

    @Test
    void aFileSetBackToAnEarlierStateGivesTheLaterOneAsANewBidOnce() throws IOException {
        var earlier = Files.readAllBytes(file);
        clock.advance(Duration.ofDays(1));
        try (var workspace = Workspaces.opened(folder, clock)) {
            workspace.save(titled(HARBOUR, "Lost"), "rename");
        }
        Files.write(file, earlier);

        for (var opening = 1; opening <= 2; opening++) {
            try (var workspace = Workspaces.opened(folder, clock)) {
                assertEquals(3, workspace.bids().size());
                assertEquals(HARBOUR_LATER, workspace.read(HARBOUR.id()));
                assertEquals(Set.of("Lost", "Harbour, later", "Moorland housing first"), titles(workspace));
                assertEquals(opening == 1, workspace.notice().isPresent());
            }
        }
    }

    @Test
    void ofTwoBackupsTheNewestThatCanBeReadIsTaken() throws IOException {
        Path newest;
        try (var workspace = Workspaces.opened(folder, clock)) {
            newest = workspace.backups(HARBOUR.id()).getFirst().file();
        }
        Files.writeString(newest, "damaged as well");
        Files.delete(file);

        try (var workspace = Workspaces.opened(folder, clock)) {
            assertEquals(Set.of(HARBOUR, MOORLAND), bids(workspace));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 100, 1000, 4095, 4096, 4097, 8192, 12_288, 16_384, 20_480, 28_672})
    void aFileCutShortNeverLosesWhatABackupKnows(int missing) throws IOException {
        var bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, Math.max(0, bytes.length - missing)));

        try (var workspace = Workspaces.opened(folder, clock)) {
            assertTrue(titles(workspace).containsAll(List.of("Harbour, later", "Moorland housing first")), titles(workspace).toString());
        }
    }

    private static Set<Bid> bids(Workspace workspace) {
        return workspace.bids().stream().map(summary -> workspace.read(summary.id())).collect(Collectors.toSet());
    }

    private static Set<String> titles(Workspace workspace) {
        return workspace.bids().stream().map(BidSummary::title).collect(Collectors.toSet());
    }
}
