package org.bidweave.session;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.bidweave.check.Checks;
import org.bidweave.check.View;
import org.bidweave.edit.Edit;
import org.bidweave.edit.History;
import org.bidweave.model.AlternativeId;
import org.bidweave.model.Bid;

/// An open bid. The window changes it by edits and shows its properties; checks and saving follow by themselves.
/// Call it on the window's thread only.
public final class Session {

    private static final int AT_A_TIME = 16;

    private final Checks checks;
    private final Background background;
    private final Keeping keeping;
    private final InstantSource clock;
    private final Autosave autosave;
    private final ReadOnlyObjectWrapper<History> history;
    private final ReadOnlyObjectWrapper<Live> live;
    private final ReadOnlyObjectWrapper<SaveState> saved;
    private final ObjectProperty<AlternativeId> alternative;
    private final ObjectProperty<View> view = new SimpleObjectProperty<>(View.PLANNED);
    private UnaryOperator<Edit> amend = UnaryOperator.identity();

    public Session(History opened, Checks checks, Background background, Keeping keeping, InstantSource clock) {
        this.checks = checks;
        this.background = background;
        this.keeping = keeping;
        this.clock = clock;
        history = new ReadOnlyObjectWrapper<>(opened);
        alternative = new SimpleObjectProperty<>(opened.present().current());
        live = new ReadOnlyObjectWrapper<>(Live.of(checks, opened.present(), opened.present().current(), today()));
        saved = new ReadOnlyObjectWrapper<>(new SaveState.Saved(LocalTime.ofInstant(clock.instant(), ZoneId.systemDefault())));
        autosave = new Autosave(background, clock, saved::set);
        history.subscribe((before, after) -> follow());
        alternative.subscribe((before, after) -> follow());
    }

    public Bid bid() {
        return history.get().present();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    }

    public void apply(Edit edit) {
        var before = history.get();
        var after = before.apply(amend.apply(edit));
        if (!after.equals(before)) {
            history.set(after);
            autosave.save(() -> keeping.edited(edit.name(), before.present(), after.present()));
        }
    }

    /// From now on every edit is applied as `amend` makes it.
    public void amendEdits(UnaryOperator<Edit> amend) {
        this.amend = amend;
    }

    /// Makes every value that is known or kept what the change makes of it, so that nothing leads back; `done` hears how far that reached.
    public void rewrite(UnaryOperator<Bid> change, Consumer<Rewritten> done) {
        history.set(history.get().rewritten(change));
        autosave.save(() -> {
            var reached = keeping.rewritten(change);
            background.window().execute(() -> done.accept(reached));
        });
    }

    public void undo() {
        var before = history.get();
        var after = before.undo();
        if (!after.equals(before)) {
            history.set(after);
            autosave.save(() -> keeping.undone(before.present(), after.present()));
        }
    }

    public void redo() {
        var before = history.get();
        var after = before.redo();
        if (!after.equals(before)) {
            history.set(after);
            autosave.save(() -> keeping.redone(before.present(), after.present()));
        }
    }

    /// `told` hears why, each time something cannot be saved: also after the session was left, for then it is nowhere else to be seen.
    public void tellUnsaved(Consumer<String> told) {
        saved.subscribe(state -> {
            if (state instanceof SaveState.Failed(var sentence)) {
                told.accept(sentence);
            }
        });
    }

    public void trySavingAgain() {
        autosave.retry();
    }

    public ReadOnlyObjectProperty<History> historyProperty() {
        return history.getReadOnlyProperty();
    }

    /// The last findings worked out: for the value on screen, or, for a moment, for the one before.
    public ReadOnlyObjectProperty<Live> liveProperty() {
        return live.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<SaveState> savedProperty() {
        return saved.getReadOnlyProperty();
    }

    /// The alternative on screen.
    public ObjectProperty<AlternativeId> alternativeProperty() {
        return alternative;
    }

    /// The view on screen.
    public ObjectProperty<View> viewProperty() {
        return view;
    }

    /// Works something out of the findings on screen; an answer for findings that are no longer there is dropped.
    public <T> void workOut(Function<Live, T> work, Consumer<T> show) {
        var seen = live.get();
        background.work(() -> work.apply(seen), () -> live.get().equals(seen), show);
    }

    /// Works something out for each of many, some at a time, so that nothing waits long behind them: no more is begun once something else is on screen.
    /// `show` hears what there is so far, in its order, each time there is more of it, and at last all.
    public <T, R> void workOutEach(List<T> items, Function<T, R> work, Consumer<List<R>> show) {
        var seen = bid();
        var shown = alternative.get();
        var inView = view.get();
        workOutEach(() -> bid().equals(seen) && alternative.get().equals(shown) && view.get() == inView, items, work, new ArrayList<>(), show);
    }

    private <T, R> void workOutEach(Supplier<Boolean> wanted, List<T> left, Function<T, R> work, List<R> done, Consumer<List<R>> show) {
        if (!done.isEmpty() || left.isEmpty()) {
            show.accept(List.copyOf(done));
        }
        if (left.isEmpty()) {
            return;
        }
        int some = Math.min(AT_A_TIME, left.size());
        background.work(() -> left.subList(0, some).parallelStream().map(work).toList(), wanted, results -> {
            done.addAll(results);
            workOutEach(wanted, left.subList(some, left.size()), work, done, show);
        });
    }

    /// Brings the alternative and the findings up to the bid; an answer for a bid that is no longer on screen is dropped.
    private void follow() {
        var bid = bid();
        if (bid.alternatives().stream().noneMatch(a -> a.id().equals(alternative.get()))) {
            alternative.set(bid.current());
            return;
        }
        var shown = alternative.get();
        var before = live.get();
        background.work(() -> before.now(checks, bid, shown, today()), () -> bid().equals(bid) && alternative.get().equals(shown), live::set);
    }
}
