package org.bidweave.ui.shared.grid;

import static org.bidweave.tour.FxTest.onFxThread;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.event.Event;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.bidweave.tour.Picture;
import org.bidweave.ui.shared.Icon;
import org.bidweave.ui.shared.SectionHead;
import org.bidweave.ui.shared.Theme;
import org.bidweave.ui.shared.grid.Lots.Lot;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The grid as it is used: a current cell, a refused text and a paste about to be made.
@Tag("tour")
class GridTour {

    @ParameterizedTest
    @EnumSource(value = Theme.Choice.class, names = {"LIGHT", "DARK"})
    void theGridIsPictured(Theme.Choice choice) {
        var name = "grid-" + choice.name().toLowerCase(Locale.ROOT);
        assertTrue(Files.exists(onFxThread(() -> inUse(choice, name))), "no picture was written");
        assertTrue(Files.exists(onFxThread(() -> pasting(choice, name + "-paste"))), "no picture was written");
    }

    private static Path inUse(Theme.Choice choice, String name) {
        var one = new Lots();
        var first = grid(one);
        var second = grid(new Lots());
        var stage = show(choice, new VBox(16, new SectionHead("Lots", "Bid for at most 3, win at most 2", button()), first,
                new SectionHead("The same", "With a text that was refused"), second));
        second.table().requestFocus();
        second.select(1, 1);
        press(second, KeyCode.F2);
        type(second, "12,34");
        first.table().requestFocus();
        first.select(3, 1);
        var file = Picture.take(stage.getScene(), name);
        stage.close();
        return file;
    }

    private static Path pasting(Theme.Choice choice, String name) {
        var lots = new Lots();
        var grid = grid(lots);
        var stage = show(choice, new VBox(16, new SectionHead("Lots", "Bid for at most 3, win at most 2", button()), grid));
        grid.table().requestFocus();
        grid.select(3, 0);
        lots.clip.write("West\t£10,000\tAdvice\nEast\tabout ten\tFishing\nMid\t£30k\tOutreach\n");
        grid.paste();
        var file = Picture.take(stage.getScene(), name);
        stage.close();
        return file;
    }

    private static Button button() {
        var button = new Button("Paste from Excel", Icon.TABLE.draw());
        button.getStyleClass().add("small");
        return button;
    }

    private static Stage show(Theme.Choice choice, VBox content) {
        content.setPadding(new Insets(20));
        var stage = new Stage();
        stage.setScene(new Scene(content, 900, 640));
        new Theme(choice).dress(stage.getScene());
        stage.show();
        content.applyCss();
        content.layout();
        return stage;
    }

    private static Grid<Integer, UnaryOperator<List<Lot>>> grid(Lots lots) {
        var grid = new Grid<>(Lots.TEXTS, lots.clip, lots.columns(), lots::apply, Optional.of(lots));
        grid.setRows(lots.ids());
        return grid;
    }

    private static void press(Grid<?, ?> grid, KeyCode code) {
        Event.fireEvent(grid.table(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private static void type(Grid<?, ?> grid, String text) {
        ((TextField) grid.lookup(".cell-editor")).setText(text);
        grid.commit();
    }
}
