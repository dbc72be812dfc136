package org.bidweave.storage;

import static org.bidweave.storage.SampleBids.HARBOUR;
import static org.bidweave.storage.SampleBids.MOORLAND;
import static org.bidweave.storage.SampleBids.titled;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bidweave.storage.Migrations.Script;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MigrationsTest {

    static final Script NOTES = new Script(2, "V002__notes.sql", """
            ALTER TABLE bid ADD COLUMN note TEXT DEFAULT '' NOT NULL;
            CREATE TABLE label (bid_id VARCHAR NOT NULL REFERENCES bid (id), name VARCHAR(100) NOT NULL, PRIMARY KEY (bid_id, name));
            INSERT INTO label SELECT id, progress FROM bid;
            """);
    private static final Script BROKEN = new Script(2, "V002__broken.sql", "DELETE FROM part; ALTER TABLE nowhere ADD COLUMN a INTEGER;");
    private static final Script LOSING = new Script(2, "V002__losing.sql",
            "DELETE FROM part; DELETE FROM step; DELETE FROM bid WHERE title LIKE 'M%';");

    private final SettableClock clock = new SettableClock();

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void theWorkspaceFile() {
        file = folder.resolve("workspace.mv.db");
    }

    @ParameterizedTest
    @ValueSource(ints = 1)
    void theBidsOfEachReleasedSchemaAreFound(int schema) throws IOException {
        released(schema);

        try (var workspace = Workspaces.opened(folder, clock)) {
            assertEquals(titled(HARBOUR, "Harbour families 2026"), workspace.read(HARBOUR.id()));
            assertEquals(List.of(new SavedStep("rename", HARBOUR)), workspace.open(HARBOUR.id()).past());
            assertEquals(List.of(new SavedStep("rename", titled(MOORLAND, "Wrong"))), workspace.open(MOORLAND.id()).future());
            assertEquals("dark", workspace.setting("theme").orElseThrow());
        }
    }

    @Test
    void noReleasedScriptIsEdited() throws IOException {
        var checksums = Migrations.released().scripts().stream().map(script -> script.checksum() + "  " + script.name()).toList();

        try (var listed = MigrationsTest.class.getResourceAsStream("released/checksums.txt")) {
            assertEquals(new String(listed.readAllBytes(), StandardCharsets.UTF_8).lines().toList(), checksums);
        }
    }

    @Test
    void everyScriptIsOnTheListAndInItsPlace() throws IOException {
        var names = Migrations.released().scripts().stream().map(Script::name).toList();
        for (var number = 1; number <= names.size(); number++) {
            assertTrue(names.get(number - 1).startsWith("V%03d__".formatted(number)), names::toString);
        }
        try (var files = Files.list(Path.of("src/main/resources/org/bidweave/storage"))) {
            assertEquals(names, files.map(script -> script.getFileName().toString()).filter(name -> name.startsWith("V")).sorted().toList());
        }
    }

    @Test
    void aNewerSchemaIsReachedOnACopyAndTheOldFileIsKept() throws IOException {
        released(1);
        var old = Files.readAllBytes(file);

        try (var workspace = Workspaces.opened(folder, clock, with(NOTES))) {
            assertEquals(titled(HARBOUR, "Harbour families 2026"), workspace.read(HARBOUR.id()));
            workspace.save(titled(HARBOUR, "Edited since"), "rename");
        }

        assertArrayEquals(old, Files.readAllBytes(folder.resolve("workspace-before-schema-2-2026-01-05T09-00-00-000Z.mv.db")));
        var database = H2Database.open(file);
        assertEquals(2, Migrations.schemaOf(database));
        assertEquals(NOTES.checksum(), database.sql().fetchValue("SELECT checksum FROM schema_version WHERE number = 2"));
        assertEquals(2L, database.sql().fetchValue("SELECT COUNT(*) FROM label WHERE name = 'IDENTIFY'"));
        database.close();
    }

    @Test
    void aMigrationThatFailsOrLosesBidsChangesNothing() throws IOException {
        released(1);

        for (var script : List.of(BROKEN, LOSING)) {
            var failure = assertThrows(StorageFailure.class, () -> Workspaces.opened(folder, clock, with(script)));
            assertTrue(failure.getMessage().startsWith("Bidweave could not bring its workspace in " + folder + " up to date. Nothing was"));
        }
        try (var workspace = Workspaces.opened(folder, clock)) {
            assertEquals(2, workspace.bids().size());
        }
    }

    @Test
    void aNewerSchemaIsRefusedInWordsAndLeftAlone() throws IOException {
        Workspaces.opened(folder, clock, with(NOTES)).close();

        var failure = assertThrows(StorageFailure.class, () -> Workspaces.opened(folder, clock));

        assertEquals("The workspace in " + folder + " was written by a newer Bidweave. Nothing was changed. "
                + "Install the newest Bidweave to open it.", failure.getMessage());
        Workspaces.opened(folder, clock, with(NOTES)).close();
    }

    private void released(int schema) throws IOException {
        try (var stored = MigrationsTest.class.getResourceAsStream("released/schema-" + schema + ".mv.db")) {
            Files.copy(stored, file);
        }
    }

    static Migrations with(Script script) {
        var scripts = new ArrayList<>(Migrations.released().scripts());
        scripts.add(script);
        return new Migrations(scripts);
    }
}
