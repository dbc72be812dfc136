package org.bidweave.ui.shared;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.Scene;
import javafx.scene.paint.Color;

/// Light or dark for every window of the program: the system's choice, or the one the user fixed.
public final class Theme {

    /// What the user asked for in the settings.
    public enum Choice { SYSTEM, LIGHT, DARK }

    private static final Color DARK_PAGE = Color.web("#10171b");

    private final List<Scene> scenes = new ArrayList<>();
    private final ChangeListener<ColorScheme> following = (_, _, _) -> show();
    private Choice choice;
    private Consumer<Choice> told = _ -> { };

    public Theme(Choice choice) {
        Fonts.load();
        this.choice = choice;
        Platform.getPreferences().colorSchemeProperty().addListener(new WeakChangeListener<>(following));
        show();
    }

    public Choice choice() {
        return choice;
    }

    public void choose(Choice chosen) {
        if (chosen != choice) {
            choice = chosen;
            show();
        }
        told.accept(chosen);
    }

    /// From now on `told` hears every choice.
    public void whenChosen(Consumer<Choice> told) {
        this.told = told;
    }

    /// Gives a window's scene the program's look now and after every later change; dialogs take it from their owner.
    public void dress(Scene scene) {
        scenes.add(scene);
        show(scene);
    }

    public boolean dark() {
        return switch (choice) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    private void show() {
        var primer = dark() ? new PrimerDark() : new PrimerLight();
        Application.setUserAgentStylesheet(primer.getUserAgentStylesheet());
        scenes.forEach(this::show);
    }

    /// The fill is what a window shows before its first picture is drawn.
    private void show(Scene scene) {
        scene.getStylesheets().setAll(sheets());
        scene.setFill(dark() ? DARK_PAGE : Color.WHITE);
    }

    private List<String> sheets() {
        return List.of(
                sheet(dark() ? "colors-dark.css" : "colors-light.css"),
                sheet("colors-controlsfx.css"),
                sheet("bidweave.css"),
                sheet("controls.css"),
                sheet("grid.css"));
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Theme.class.getResource(name), name).toExternalForm();
    }
}
