package org.bidweave.storage;

import static org.bidweave.storage.SampleBids.HARBOUR;
import static org.bidweave.storage.SampleBids.MOORLAND;
import static org.bidweave.storage.SampleBids.titled;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bidweave.model.Bid;
import org.bidweave.model.BidId;
import org.bidweave.model.Money;
import org.bidweave.model.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceTest {

    private final SettableClock clock = new SettableClock();

    @TempDir
    Path folder;

    private Workspace workspace;

    @BeforeEach
    void open() {
        workspace = opened(folder);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void aBidIsThereAfterARestart() {
        workspace.create(HARBOUR);
        restart();

        assertEquals(new OpenedBid(HARBOUR, List.of(), List.of()), workspace.open(HARBOUR.id()));
        assertEquals(HARBOUR, workspace.read(HARBOUR.id()));
    }

    @Test
    void theListShowsEachBidTheLastChangedFirst() {
        workspace.create(HARBOUR);
        clock.advance(Duration.ofMinutes(1));
        workspace.create(MOORLAND);
        clock.advance(Duration.ofMinutes(1));
        workspace.save(HARBOUR.withProgress(Progress.BUILD), "move to build");

        var bids = workspace.bids();
        assertEquals(List.of(HARBOUR.id(), MOORLAND.id()), bids.stream().map(BidSummary::id).toList());
        assertEquals(
                new BidSummary(HARBOUR.id(), "Harbour families", "Westmere County Council", "WCC-104", Progress.BUILD,
                        LocalDate.of(2026, 3, 31), Money.of(300_000), clock.instant()),
                bids.getFirst());
    }

    @Test
    void aBidWithoutAValueOrADateIsListed() {
        var empty = Bid.empty(new BidId("empty"));
        workspace.create(empty);

        assertEquals(
                List.of(new BidSummary(empty.id(), "", "", "", Progress.IDENTIFY, null, null, clock.instant())), workspace.bids());
    }

    @Test
    void undoAndRedoSurviveARestart() {
        var one = titled(HARBOUR, "One");
        var two = titled(HARBOUR, "Two").withProgress(Progress.SUBMIT);
        var three = titled(two, "Three").withAlternatives(List.of());
        workspace.create(HARBOUR);
        workspace.save(one, "first");
        workspace.save(two, "second");
        workspace.save(three, "third");
        workspace.undone(two);
        workspace.undone(one);
        workspace.redone(two);
        restart();

        assertEquals(
                new OpenedBid(two, List.of(new SavedStep("first", HARBOUR), new SavedStep("second", one)),
                        List.of(new SavedStep("third", three))),
                workspace.open(HARBOUR.id()));
    }

    @Test
    void afterANewEditWhatWasUndoneCannotBeRedone() {
        workspace.create(HARBOUR);
        workspace.save(titled(HARBOUR, "Wrong"), "rename");
        workspace.undone(HARBOUR);
        workspace.save(titled(HARBOUR, "Right"), "rename");

        assertEquals(
                new OpenedBid(titled(HARBOUR, "Right"), List.of(new SavedStep("rename", HARBOUR)), List.of()),
                workspace.open(HARBOUR.id()));
    }

    @Test
    void theLastTwoHundredStepsAreKept() {
        workspace.create(HARBOUR);
        for (var number = 1; number <= 205; number++) {
            workspace.save(titled(HARBOUR, "Title " + number), "rename " + number);
        }
        restart();

        var opened = workspace.open(HARBOUR.id());
        assertEquals(200, opened.past().size());
        assertEquals(new SavedStep("rename 6", titled(HARBOUR, "Title 5")), opened.past().getFirst());
        assertEquals(new SavedStep("rename 205", titled(HARBOUR, "Title 204")), opened.past().getLast());
    }

    @Test
    void savingTheSameBidAgainIsNoStep() {
        workspace.create(HARBOUR);
        workspace.save(titled(HARBOUR, "One"), "rename");
        workspace.save(titled(HARBOUR, "One"), "rename");

        assertEquals(1, workspace.open(HARBOUR.id()).past().size());
    }

    @Test
    void anUndoThatLeadsElsewhereKeepsTheBidAndForgetsTheSteps() {
        workspace.create(HARBOUR);
        workspace.save(titled(HARBOUR, "One"), "rename");
        workspace.undone(titled(HARBOUR, "Another"));

        assertEquals(new OpenedBid(titled(HARBOUR, "Another"), List.of(), List.of()), workspace.open(HARBOUR.id()));
    }

    @Test
    void aBidOfAnIdThatIsTakenIsAddedUnderANewOne() {
        workspace.create(HARBOUR);
        workspace.delete(HARBOUR.id());
        var id = workspace.create(titled(HARBOUR, "The same file again"));

        assertNotEquals(HARBOUR.id(), id);
        assertEquals(titled(HARBOUR, "The same file again").withId(id), workspace.read(id));
        workspace.undelete(HARBOUR.id());
        assertEquals(HARBOUR, workspace.read(HARBOUR.id()));
    }

    @Test
    void aDeletedBidLeavesTheListAndComesBackWithItsSteps() {
        workspace.create(HARBOUR);
        workspace.save(titled(HARBOUR, "One"), "rename");
        workspace.delete(HARBOUR.id());
        restart();
        assertEquals(List.of(), workspace.bids());

        workspace.undelete(HARBOUR.id());
        assertEquals(List.of(new SavedStep("rename", HARBOUR)), workspace.open(HARBOUR.id()).past());
    }

    @Test
    void aBidThatIsNotThereIsSaidInASentence() {
        var failure = assertThrows(StorageFailure.class, () -> workspace.open(new BidId("nobody")));

        assertEquals("The workspace has no bid nobody. Nothing was changed. Go back to the list of bids.", failure.getMessage());
    }

    @Test
    void warmingUpLeavesNothing() {
        workspace.create(HARBOUR);
        workspace.warm();

        assertEquals(List.of(HARBOUR.id()), workspace.bids().stream().map(BidSummary::id).toList());
        assertEquals(Optional.empty(), workspace.backupTrouble());
    }

    @Test
    void settingsAreKept() {
        workspace.put("theme", "dark");
        workspace.put("theme", "light");
        restart();

        assertEquals(Optional.of("light"), workspace.setting("theme"));
        assertEquals(Optional.empty(), workspace.setting("window"));
    }

    @Test
    void aTextOfMillionsOfCharactersIsKept() {
        var published = titled(HARBOUR, "Long").withTender(t -> t.withBasics(t.basics().withDescription("A clause. ".repeat(300_000))));
        workspace.create(HARBOUR);
        workspace.save(published, "import a notice");
        restart();

        assertEquals(published, workspace.read(HARBOUR.id()));
    }

    @Test
    void anInterruptedCallerHarmsNothing() {
        workspace.create(HARBOUR);
        Thread.currentThread().interrupt();
        workspace.save(titled(HARBOUR, "One"), "rename");

        assertTrue(Thread.interrupted());
        assertEquals(titled(HARBOUR, "One"), workspace.read(HARBOUR.id()));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows allows fewer characters in a folder's name")
    void aFoldersNameNeverBecomesSettingsOfTheDatabase() throws IOException {
        var name = "~ bids;INIT=CREATE TABLE stolen(i INT);WRITE_DELAY=500 %3B + ünï zip:x \"q\"";
        try (var odd = opened(folder.resolve(name))) {
            odd.create(HARBOUR);
        }
        try (var odd = opened(folder.resolve(name))) {
            assertEquals(HARBOUR, odd.read(HARBOUR.id()));
        }
        var database = H2Database.open(folder.resolve(name).resolve("workspace.mv.db"));
        assertEquals(List.of(), database.sql().fetch("SELECT * FROM information_schema.tables WHERE table_name = 'STOLEN'"));
        assertEquals(List.of(), database.sql().fetch(
                "SELECT * FROM information_schema.settings WHERE setting_name = 'WRITE_DELAY' AND setting_value <> '0'"));
        database.close();
        try (var inside = Files.list(folder)) {
            assertEquals(1, inside.filter(file -> file.getFileName().toString().startsWith("~")).count());
        }
    }

    private void restart() {
        workspace.close();
        workspace = opened(folder);
    }

    private Workspace opened(Path place) {
        return Workspaces.opened(place, clock);
    }
}
