package org.bidweave.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.TransferMode;

/// Files dropped on the window.
final class FileDrop {

    private FileDrop() {}

    static void onto(Node target, Consumer<List<Path>> arrive) {
        target.setOnDragOver(over -> {
            if (over.getDragboard().hasFiles()) {
                over.acceptTransferModes(TransferMode.COPY);
                over.consume();
            }
        });
        target.setOnDragDropped(drop -> {
            arrive.accept(drop.getDragboard().getFiles().stream().map(File::toPath).toList());
            drop.setDropCompleted(true);
            drop.consume();
        });
    }
}
