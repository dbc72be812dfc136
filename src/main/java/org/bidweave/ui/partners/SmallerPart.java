package org.bidweave.ui.partners;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.bidweave.ui.partners.RegisterImport.Chosen;
import org.bidweave.ui.partners.RegisterImport.Smaller;
import org.bidweave.ui.shared.Icon;
import org.bidweave.ui.shared.Texts;

/// A register that was not replaced, as the new one holds less, and the act that replaces it all the same.
final class SmallerPart extends VBox {

    SmallerPart(Texts texts, Smaller smaller, Consumer<Chosen> start) {
        super(8);
        var replace = new Button(texts.of("registers.smaller"), Icon.IMPORT.draw());
        replace.setId("registers-smaller");
        replace.setOnAction(_ -> start.accept(new Chosen(smaller.extracts(), List.of(), true)));
        getChildren().addAll(new FailedPart(smaller.sentence()), replace);
    }
}
