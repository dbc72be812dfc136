package org.bidweave.exchange.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bidweave.exchange.register.RegisterFile.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is found in the folders that are given to import, and what is not looked at.
class RegisterFilesTest {

    @TempDir
    private Path folder;

    private List<String> sentences(Kind kind) {
        return RegisterFiles.of(List.of(folder)).of(kind).stream().map(RegisterFile::sentence).toList();
    }

    @Test
    void aFolderThatLiesTooDeepIsNamed() throws IOException {
        var deep = Files.createDirectories(folder.resolve("a/b/deep"));
        Import.write(deep, "members.csv", "Name,Town\nQuayside,Hull\n");
        Import.write(deep.getParent(), "others.csv", "Name,Town\nHarbour,Hull\n");
        assertEquals(List.of("“deep” lies in so many folders that it was not looked into. Choose it itself."), sentences(Kind.NONE));
        assertEquals(1, sentences(Kind.OTHER_LIST).size());
    }

    @Test
    void filesBeyondTheFirstTwoThousandAreCounted() throws IOException {
        for (int file = 0; file < 2003; file++) {
            Files.createFile(folder.resolve("file" + file));
        }
        var told = sentences(Kind.NONE);
        assertTrue(told.getLast().endsWith("holds 2,003 files; the first 2,000 were looked at. Choose the folder that has the register alone."), told.getLast());
    }

    @Test
    void aListThatCannotBeReadIsRefusedAlone() throws IOException {
        Import.write(folder, "hubs.csv", "Name,Town\nQuayside,Hull\n");
        var gone = Import.write(folder, "members.csv", "Name,Town\nHarbour,Hull\n");
        var files = RegisterFiles.of(List.of(folder));
        Files.delete(gone);
        var looked = files.withLists();
        assertEquals(List.of("hubs.csv"), looked.lists().stream().map(list -> list.file().name()).toList());
        assertTrue(looked.files().of(Kind.BROKEN).getFirst().sentence().contains("members.csv” cannot be read."));
    }

    @Test
    void theTableThatCannotBeReadIsTheOneThatIsNamed() throws IOException {
        ExtractFolder.complete(folder);
        var register = RegisterFiles.of(List.of(folder)).registers().getFirst();
        Files.delete(folder.resolve("publicextract.charity_other_names.txt"));
        var fault = assertThrows(UnreadableRegister.class, () -> register.read(_ -> {}, Progress.UNWATCHED));
        assertTrue(fault.getMessage().contains("publicextract.charity_other_names.txt” cannot be read."), fault.getMessage());
    }
}
