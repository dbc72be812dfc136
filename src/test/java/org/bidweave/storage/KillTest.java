package org.bidweave.storage;

import static org.bidweave.storage.ChildProgram.Work.BACKUPS;
import static org.bidweave.storage.ChildProgram.Work.CREATIONS;
import static org.bidweave.storage.ChildProgram.Work.EDITS;
import static org.bidweave.storage.ChildProgram.Work.IMPORTS;
import static org.bidweave.storage.ChildProgram.Work.MIGRATION;
import static org.bidweave.storage.MigrationsTest.NOTES;
import static org.bidweave.storage.SampleBids.HARBOUR;
import static org.bidweave.storage.SampleBids.afterEdit;
import static org.bidweave.storage.SampleBids.editsIn;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.bidweave.directory.Query;
import org.bidweave.directory.RegisterEntry;
import org.bidweave.places.UkPlaces;
import org.bidweave.storage.ChildProgram.Work;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Kills the program at random instants. The seed is printed with a failure, though the instants depend on the machine as well.
@Execution(ExecutionMode.SAME_THREAD)
class KillTest {

    private final long seed = Long.getLong("bidweave.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @TempDir
    Path folder;

    @Test
    void noConfirmedEditIsLostInTenKills() {
        kills(10);
    }

    @Test
    @Tag("slow-kill")
    void noConfirmedEditIsLostInTwoHundredKills() {
        kills(200);
    }

    private void kills(int count) {
        withBid();
        var lastConfirmed = 0;
        for (var kill = 1; kill <= count; kill++) {
            lastConfirmed = Math.max(lastConfirmed, killed(EDITS, 500));
            try (var workspace = Workspaces.opened(folder, Clock.systemUTC())) {
                var opened = workspace.open(HARBOUR.id());
                var edits = editsIn(opened.bid());
                assertTrue(edits >= lastConfirmed, edits + " edits found, " + lastConfirmed + " confirmed, seed " + seed);
                assertEquals(edits == 0 ? HARBOUR : afterEdit(HARBOUR, edits), opened.bid());
                assertEquals(Math.min(edits, 200), opened.past().size());
                assertEquals(edits < 2 ? HARBOUR : afterEdit(HARBOUR, edits - 1), edits == 0 ? HARBOUR : opened.past().getLast().bid());
                assertEquals(Optional.empty(), workspace.notice());
                lastConfirmed = edits;
            }
        }
    }

    @Test
    void everyBackupThatCountsIsWholeAfterAKillWhileBackingUp() throws IOException {
        withBid();
        for (var kill = 1; kill <= 3; kill++) {
            killed(BACKUPS, 200);
            var backups = new Backups(folder.resolve("backups"), new JsonParts(), Clock.systemUTC().getZone());
            for (var backup : backups.of(HARBOUR.id())) {
                var bid = backups.read(backup);
                assertEquals(editsIn(bid) == 0 ? HARBOUR : afterEdit(HARBOUR, editsIn(bid)), bid);
            }
        }
    }

    @Test
    void aBidIsThereWhollyOrNotAtAllAfterAKillWhileCreating() {
        for (var kill = 1; kill <= 3; kill++) {
            var confirmed = killed(CREATIONS, 200);
            try (var workspace = Workspaces.opened(folder, Clock.systemUTC())) {
                assertTrue(workspace.bids().size() >= confirmed);
                for (var summary : workspace.bids()) {
                    assertEquals(SampleBids.titled(HARBOUR, summary.title()).withId(summary.id()), workspace.read(summary.id()));
                }
            }
        }
    }

    @Test
    void aKillWhileMigratingLeavesTheOldOrTheNewSchemaWithAllBids() {
        for (var kill = 1; kill <= 5; kill++) {
            folder = folder.resolve("again");
            withBid();
            killed(MIGRATION, 1500);
            try (var workspace = Workspaces.opened(folder, Clock.systemUTC(), MigrationsTest.with(NOTES))) {
                assertEquals(HARBOUR, workspace.read(HARBOUR.id()));
                assertEquals(1, workspace.bids().size());
                assertEquals(Optional.empty(), workspace.notice());
            }
        }
    }

    @Test
    void aKillWhileImportingLeavesOneWholeRegister() {
        importsAreKilled(4);
    }

    @Test
    @Tag("slow-kill")
    void fiftyKillsWhileImportingLeaveOneWholeRegisterEach() {
        importsAreKilled(50);
    }

    private void importsAreKilled(int count) {
        for (var kill = 1; kill <= count; kill++) {
            var confirmed = killed(IMPORTS, 700);
            try (var directory = new DirectoryFolder(folder, UkPlaces.read())) {
                directory.clean();
                assertEquals(List.of(), directory.load());
                var all = directory.find(Query.ALL);
                assertEquals(3_000, all.count(), "seed " + seed);
                var names = directory.read(IntStream.range(0, 3_000).mapToObj(at -> "GB-CHC-" + (1_000 + at)).toList()).stream()
                        .map(RegisterEntry::name).distinct().toList();
                assertEquals(1, names.size(), "seed " + seed);
                assertTrue(Integer.parseInt(names.getFirst().replace("IMPORT ", "")) >= confirmed, names.getFirst());
            }
        }
    }

    private void withBid() {
        try (var workspace = Workspaces.opened(folder, Clock.systemUTC())) {
            workspace.create(HARBOUR);
        }
    }

    /// Starts the program, kills it at a random instant within so many milliseconds of the first confirmation, and gives the number that
    /// it confirmed last.
    private int killed(Work work, int within) {
        try {
            var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
            var errors = folder.resolve("errors.txt");
            var process = new ProcessBuilder(List.of(java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m",
                    "-cp", System.getProperty("java.class.path"), ChildProgram.class.getName(), folder.toString(), work.name()))
                    .redirectError(errors.toFile()).start();
            try (var output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                var first = output.readLine();
                assertNotNull(first, () -> errorsIn(errors));
                process.waitFor(random.nextInt(within), TimeUnit.MILLISECONDS);
                process.toHandle().destroyForcibly();
                process.waitFor();
                assertEquals("", errorsIn(errors));
                return output.lines().mapToInt(Integer::parseInt).reduce(Integer.parseInt(first), (_, last) -> last);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String errorsIn(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
