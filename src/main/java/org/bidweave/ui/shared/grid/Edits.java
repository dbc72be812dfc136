package org.bidweave.ui.shared.grid;

import java.util.List;

/// Takes what a person did in a grid, as one edit with one name and one undo.
@FunctionalInterface
public interface Edits<E> {

    /// The grid shows nothing of it until `Grid.setRows` is called.
    void apply(Act act, List<E> changes);
}
