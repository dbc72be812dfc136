package org.bidweave.ui.partners;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.bidweave.directory.Directory;
import org.bidweave.directory.Held;
import org.bidweave.directory.HeldSource;
import org.bidweave.session.Background;
import org.bidweave.session.Registers;
import org.jspecify.annotations.Nullable;

/// The registers as the window knows them: still being read, or there. For the window's thread.
public final class HeldRegisters {

    /// All that is there, the labels of what is done, and a sentence for each register that cannot be read.
    public record Loaded(List<HeldSource> sources, List<String> works, List<String> faults) {

        /// The registers and lists.
        public List<Held> held() {
            return sources.stream().filter(Held.class::isInstance).map(Held.class::cast).toList();
        }
    }

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
        background.read(() -> now(registers.unreadable()), loaded::set, fault -> loaded.set(new Loaded(List.of(), List.of(), List.of(fault))));
    }

    /// Takes it out, then runs `done`; `failed` hears why it is still there.
    void remove(HeldSource source, Runnable done, Consumer<String> failed) {
        change(() -> registers.remove(source), done, failed);
    }

    /// Brings it back.
    void restore(HeldSource source, Consumer<String> failed) {
        change(() -> registers.restore(source), () -> {}, failed);
    }

    private void change(Runnable change, Runnable done, Consumer<String> failed) {
        loaded.set(null);
        background.read(
                () -> {
                    change.run();
                    return now(registers.unreadable());
                },
                now -> {
                    loaded.set(now);
                    done.run();
                },
                fault -> {
                    refresh();
                    failed.accept(fault);
                });
    }

    private Loaded now(List<String> faults) {
        return new Loaded(registers.sources(), directory().works(), faults);
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
