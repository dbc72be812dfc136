package org.bidweave.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.bidweave.ui.shared.FileChoice;

/// The operating system's file dialogs.
public record SystemFileChoice(Window owner) implements FileChoice {

    @Override
    public Optional<Path> open(String title, Kind kind) {
        return Optional.ofNullable(chooser(title, kind).showOpenDialog(owner)).map(File::toPath);
    }

    @Override
    public List<Path> openSeveral(String title, Kind kind) {
        var chosen = chooser(title, kind).showOpenMultipleDialog(owner);
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> save(String title, String suggestedName, Kind kind) {
        var chooser = chooser(title, kind);
        chooser.setInitialFileName(suggestedName);
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    private static FileChooser chooser(String title, Kind kind) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().add(new ExtensionFilter(kind.words(), kind.patterns()));
        return chooser;
    }
}
