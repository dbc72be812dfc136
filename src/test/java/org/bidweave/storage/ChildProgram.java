package org.bidweave.storage;

import static org.bidweave.storage.MigrationsTest.NOTES;
import static org.bidweave.storage.SampleBids.HARBOUR;
import static org.bidweave.storage.SampleBids.afterEdit;
import static org.bidweave.storage.SampleBids.editsIn;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bidweave.directory.DirectoryPart;
import org.bidweave.directory.Listings;
import org.bidweave.directory.Register;
import org.bidweave.model.BidId;
import org.bidweave.places.UkPlaces;

/// Works on the workspace until it is killed or refused, and prints the number of each piece of work once it is confirmed.
final class ChildProgram {

    enum Work {
        EDITS,
        BACKUPS,
        CREATIONS,
        MIGRATION,
        IMPORTS,
        EDITS_UNTIL_REFUSED
    }

    private ChildProgram() {}

    public static void main(String[] arguments) {
        var folder = Path.of(arguments[0]);
        switch (Work.valueOf(arguments[1])) {
            case EDITS -> edit(Workspaces.opened(folder, Clock.systemUTC()));
            case BACKUPS -> editAnHourApart(folder);
            case CREATIONS -> create(Workspaces.opened(folder, Clock.systemUTC()));
            case MIGRATION -> migrate(folder);
            case IMPORTS -> importAgainAndAgain(folder);
            case EDITS_UNTIL_REFUSED -> editUntilRefused(Workspaces.opened(folder, Clock.systemUTC()));
        }
    }

    private static void edit(Workspace workspace) {
        for (var number = editsIn(workspace.open(HARBOUR.id()).bid()) + 1;; number++) {
            workspace.save(afterEdit(HARBOUR, number), "edit " + number);
            confirm(number);
        }
    }

    private static void editUntilRefused(Workspace workspace) {
        try {
            edit(workspace);
        } catch (StorageFailure e) {
            System.out.println(e.getMessage());
            System.out.println(workspace.read(HARBOUR.id()).tender().basics().title());
        }
    }

    private static void editAnHourApart(Path folder) {
        var clock = new SettableClock();
        var workspace = Workspaces.opened(folder, clock);
        for (var number = editsIn(workspace.open(HARBOUR.id()).bid()) + 1;; number++) {
            clock.advance(Duration.ofHours(number));
            workspace.save(afterEdit(HARBOUR, number), "edit " + number);
            confirm(number);
        }
    }

    private static void create(Workspace workspace) {
        for (var number = workspace.bids().size() + 1;; number++) {
            workspace.create(SampleBids.titled(HARBOUR, "Bid " + number).withId(new BidId(UUID.randomUUID().toString())));
            confirm(number);
        }
    }

    private static void migrate(Path folder) {
        confirm(0);
        Workspaces.opened(folder, Clock.systemUTC(), MigrationsTest.with(NOTES)).close();
        confirm(1);
    }

    /// Imports a register of three thousand organisations, all of which carry the number of the import.
    private static void importAgainAndAgain(Path folder) {
        var directory = new DirectoryFolder(folder, UkPlaces.read());
        for (var number = 1;; number++) {
            var name = "IMPORT " + number;
            directory.replace(DirectoryPart.of(Register.ENGLAND_AND_WALES), entries -> IntStream.range(0, 3_000)
                    .forEach(at -> entries.accept(Listings.listed("GB-CHC-" + (1_000 + at), name, null, List.of(), List.of()))));
            confirm(number);
        }
    }

    private static void confirm(int number) {
        System.out.println(number);
        System.out.flush();
    }
}
