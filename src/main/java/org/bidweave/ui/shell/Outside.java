package org.bidweave.ui.shell;

import java.util.function.Supplier;
import org.bidweave.optimise.choice.Solver;
import org.bidweave.places.UkPlaces;
import org.bidweave.session.Registers;
import org.bidweave.ui.shared.FileChoice;
import org.bidweave.ui.shared.grid.Clip;

/// The world outside the window: files, the dialogs that choose them, the clipboard, the country with its places, the
/// registers of its charities, and what solves the choice of a consortium.
public record Outside(Files files, FileChoice choice, Clip clip, Supplier<UkPlaces> places, Registers registers, Solver solver) {}
