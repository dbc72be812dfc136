package org.bidweave.storage;

import static org.bidweave.storage.SampleBids.HARBOUR;
import static org.bidweave.storage.SampleBids.afterEdit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FullDiskTest {

    @TempDir
    Path folder;

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no limit on a file's size that a test could set")
    void anEditForWhichThereIsNoRoomIsRefusedInWordsAndAllBeforeItIsKept() throws IOException, InterruptedException {
        try (var workspace = Workspaces.opened(folder, Clock.systemUTC())) {
            workspace.create(HARBOUR);
        }
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder("sh", "-c", "ulimit -f 1000; exec \"$@\"", "sh", java, "-XX:-UsePerfData",
                "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), ChildProgram.class.getName(), folder.toString(),
                ChildProgram.Work.EDITS_UNTIL_REFUSED.name()).redirectErrorStream(true).start();
        var lines = process.inputReader().lines().toList();
        process.waitFor();

        var confirmed = Integer.parseInt(lines.get(lines.size() - 3));
        assertEquals("The last change is not saved, as Bidweave could not write to " + folder + ". Everything saved before it is kept. "
                + "Check that the disk is there and that you may write in this folder; Bidweave tries again with the next change.",
                lines.get(lines.size() - 2));
        assertEquals("Edit " + confirmed, lines.getLast());
        try (var workspace = Workspaces.opened(folder, Clock.systemUTC())) {
            assertEquals(afterEdit(HARBOUR, confirmed), workspace.read(HARBOUR.id()));
            workspace.save(afterEdit(HARBOUR, confirmed + 1), "again");
            assertEquals(afterEdit(HARBOUR, confirmed + 1), workspace.read(HARBOUR.id()));
        }
    }

    @Test
    void afterAFailureAmidACommandNothingOfItIsThereAndTheNextOneWorks() {
        var file = folder.resolve("workspace.mv.db");
        var store = new Store(folder, () -> H2Database.open(file));
        store.command(sql -> sql.execute("CREATE TABLE word (text VARCHAR(20))"));
        store.command(sql -> sql.execute("INSERT INTO word VALUES ('kept')"));

        assertThrows(StorageFailure.class, () -> store.command(sql -> {
            sql.execute("INSERT INTO word VALUES ('lost')");
            return sql.execute("SHUTDOWN IMMEDIATELY");
        }));

        store.command(sql -> sql.execute("INSERT INTO word VALUES ('after')"));
        assertEquals("after, kept", store.read(sql -> sql.fetchValue("SELECT LISTAGG(text, ', ') WITHIN GROUP (ORDER BY text) FROM word")));
        store.close();
    }
}
