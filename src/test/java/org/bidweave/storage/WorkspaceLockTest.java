package org.bidweave.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bidweave.storage.WorkspaceLock.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceLockTest {

    @TempDir
    Path folder;

    @Test
    void onlyOneHoldsAWorkspaceAtATime() {
        try (var first = WorkspaceLock.take(folder).orElseThrow()) {
            assertEquals(folder, first.folder());
            assertTrue(WorkspaceLock.take(folder).isEmpty());
        }
        WorkspaceLock.take(folder).orElseThrow().close();
    }

    @Test
    void whoComesSecondAsksTheFirstToComeForwardAndToOpenAFile() {
        var file = folder.resolve("Tender £2m; final.bidweave").toAbsolutePath();
        try (var first = WorkspaceLock.take(folder).orElseThrow()) {
            assertEquals(List.of(), first.requests());

            WorkspaceLock.ask(folder, Optional.of(file));
            assertEquals(List.of(new Request(Optional.of(file))), first.requests());

            WorkspaceLock.ask(folder, Optional.empty());
            assertEquals(List.of(new Request(Optional.empty())), first.requests());
            assertEquals(List.of(), first.requests());
        }
    }

    @Test
    void aRequestThatNobodyReadIsForgottenAtTheNextStart() {
        WorkspaceLock.take(folder).orElseThrow().close();
        WorkspaceLock.ask(folder, Optional.empty());

        try (var next = WorkspaceLock.take(folder).orElseThrow()) {
            assertEquals(List.of(), next.requests());
        }
    }

    @Test
    void aPlaceThatCannotHoldAWorkspaceIsSaidInWords() throws IOException {
        var file = Files.writeString(folder.resolve("a file"), "");

        var failure = assertThrows(StorageFailure.class, () -> WorkspaceLock.take(file.resolve("workspace")));

        assertTrue(failure.getMessage().startsWith("Bidweave cannot use its workspace folder"), failure.getMessage());
    }
}
