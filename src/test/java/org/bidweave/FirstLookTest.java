package org.bidweave;

import static org.bidweave.tour.FxTest.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.paint.Color;
import org.bidweave.ui.shared.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstLookTest {

    @TempDir
    private Path workspace;

    @Test
    void theChoiceIsThereAtTheNextStartAndTheSystemsBeforeAnyOrWhereItIsNone() throws IOException {
        assertEquals(Theme.Choice.SYSTEM, FirstLook.in(workspace).choice());
        FirstLook.in(workspace).keep(Theme.Choice.DARK);
        assertEquals(Theme.Choice.DARK, FirstLook.in(workspace).choice());
        try (var files = Files.list(workspace)) {
            Files.writeString(files.findFirst().orElseThrow(), "MAUVE");
        }
        assertEquals(Theme.Choice.SYSTEM, FirstLook.in(workspace).choice());
    }

    @Test
    void everyChoiceIsToldAndAWindowIsDarkBeforeItsFirstPictureIsDrawn() {
        onFxThread(() -> {
            var told = new ArrayList<Theme.Choice>();
            var theme = new Theme(Theme.Choice.DARK);
            theme.whenChosen(told::add);
            var scene = new Scene(new Group());
            theme.dress(scene);
            assertEquals(Color.web("#10171b"), scene.getFill());
            theme.choose(Theme.Choice.LIGHT);
            assertEquals(Color.WHITE, scene.getFill());
            assertEquals(List.of(Theme.Choice.LIGHT), told);
        });
    }
}
