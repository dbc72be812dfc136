package org.bidweave.ui.shared.grid;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.input.KeyCombination;
import org.bidweave.ui.shared.Icon;

/// Something else that can be done with the selected rows of one grid: its words, its icon, its keys, and the doing, with the row of the
/// active cell first.
public record RowAct<K>(String words, Icon icon, KeyCombination keys, Consumer<List<K>> run) {}
