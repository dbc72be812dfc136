package org.bidweave.ui.partners;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.bidweave.directory.Directory;
import org.bidweave.directory.Held;
import org.bidweave.session.Background;
import org.bidweave.session.Registers;
import org.jspecify.annotations.Nullable;

/// The registers as the window knows them: still being read, or there. For the window's thread.
public final class HeldRegisters {

    /// Registers that are there, the labels of what is done, and a sentence for each register that cannot be read.
    public record Loaded(List<Held> held, List<String> works, List<String> faults) {}

    private final Registers registers;
    private final Background background;
    private final ReadOnlyObjectWrapper<@Nullable Loaded> loaded = new ReadOnlyObjectWrapper<>();

    public HeldRegisters(Registers registers, Background background) {
        this.registers = registers;
        this.background = background;
    }

    /// Loads the registers on the worker.
    public void load() {
        background.read(() -> now(registers.load()), loaded::set, fault -> loaded.set(new Loaded(List.of(), List.of(), List.of(fault))));
    }

    /// Looks again at what is there, such as after an import.
    public void refresh() {
        background.read(() -> now(List.of()), loaded::set, fault -> loaded.set(new Loaded(List.of(), List.of(), List.of(fault))));
    }

    private Loaded now(List<String> faults) {
        return new Loaded(directory().held(), directory().works(), faults);
    }

    public Directory directory() {
        return registers.directory();
    }

    Registers registers() {
        return registers;
    }

    /// `null` while they are being read.
    public ReadOnlyObjectProperty<@Nullable Loaded> loadedProperty() {
        return loaded.getReadOnlyProperty();
    }
}
