package org.bidweave.session;

import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/// Hands steps to the store in their order. A step that fails stays first in the queue, and is tried again before any later one.
final class Autosave {

    private final Background background;
    private final InstantSource clock;
    private final Consumer<SaveState> show;
    private final Deque<Runnable> waiting = new ArrayDeque<>();

    Autosave(Background background, InstantSource clock, Consumer<SaveState> show) {
        this.background = background;
        this.clock = clock;
        this.show = show;
    }

    /// Call in the window.
    void save(Runnable step) {
        show.accept(new SaveState.Saving());
        background.store().execute(() -> {
            waiting.addLast(step);
            drain();
        });
    }

    /// Tries again what could not be saved.
    void retry() {
        background.store().execute(this::drain);
    }

    private void drain() {
        while (!waiting.isEmpty()) {
            try {
                waiting.getFirst().run();
            } catch (RuntimeException fault) {
                tell(new SaveState.Failed(String.valueOf(fault.getMessage())));
                return;
            }
            waiting.removeFirst();
        }
        tell(new SaveState.Saved(LocalTime.ofInstant(clock.instant(), ZoneId.systemDefault())));
    }

    private void tell(SaveState state) {
        background.window().execute(() -> show.accept(state));
    }
}
