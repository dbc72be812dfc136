package org.bidweave.tour;

import static org.bidweave.tour.FxTest.onFxThread;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.bidweave.MemoryLibrary;
import org.bidweave.TestProgram;
import org.bidweave.model.Bid;
import org.bidweave.ui.shared.Theme;

/// One window, walked step by step; each step is drawn before its picture is taken.
final class Tour {

    private final Theme.Choice theme;
    private final TestProgram program;

    Tour(Theme.Choice theme, LocalDate today, Bid... bids) {
        this(theme, () -> TestProgram.start(new MemoryLibrary(bids), today, theme));
    }

    /// `start` is called on the JavaFX thread.
    Tour(Theme.Choice theme, Supplier<TestProgram> start) {
        this.theme = theme;
        program = onFxThread(() -> {
            var started = start.get();
            List.copyOf(Window.getWindows()).forEach(Window::hide);
            var stage = new Stage();
            stage.setScene(started.scene());
            stage.show();
            return started;
        });
    }

    void resize(double width, double height) {
        onFxThread(() -> {
            program.scene().getWindow().setWidth(width);
            program.scene().getWindow().setHeight(height);
        });
    }

    void picture(String name, Consumer<TestProgram> step) {
        onFxThread(() -> step.accept(program));
        onFxThread(() -> program.scene().snapshot(null));
        onFxThread(() -> {
            var file = Picture.take(program.scene(), name + "-" + theme.name().toLowerCase(Locale.ROOT));
            assertTrue(Files.exists(file));
        });
    }
}
