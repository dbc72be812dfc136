package org.bidweave.ui.shared;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.Scene;

/// Light or dark for every window of the program: the system's choice, or the one the user fixed.
public final class Theme {

    /// What the user asked for in the settings.
    public enum Choice { SYSTEM, LIGHT, DARK }

    private final List<Scene> scenes = new ArrayList<>();
    private final ChangeListener<ColorScheme> following = (_, _, _) -> show();
    private Choice choice;

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
        choice = chosen;
        show();
    }

    /// Gives a window's scene the program's look now and after every later change; dialogs take it from their owner.
    public void dress(Scene scene) {
        scenes.add(scene);
        scene.getStylesheets().setAll(sheets());
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
        scenes.forEach(scene -> scene.getStylesheets().setAll(sheets()));
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
