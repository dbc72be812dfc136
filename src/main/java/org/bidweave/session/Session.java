package org.bidweave.session;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
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
import org.bidweave.model.Organisation;
import org.bidweave.model.OrganisationId;

/// An open bid. The window changes it by edits and shows its properties; checks and saving follow by themselves.
/// Call it on the window's thread only.
public final class Session {

    private static final int SOME = 16;

    private final Checks checks;
    private final Background background;
    private final Keeping keeping;
    private final InstantSource clock;
    private final Autosave autosave;
    private final ReadOnlyObjectWrapper<History> history;
    private final ReadOnlyObjectWrapper<Live> live;
    private final ReadOnlyObjectWrapper<SaveState> saved;
    private final ReadOnlyObjectWrapper<Optional<Trial>> trial = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<AlternativeId> alternative;
    private final ObjectProperty<View> view = new SimpleObjectProperty<>(View.PLANNED);
    private final ObjectProperty<List<Bid>> others = new SimpleObjectProperty<>(List.of());
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
        history.subscribe(this::followCurrent);
        alternative.subscribe((before, after) -> showAlternative());
    }

    /// The bid on screen, with the partners that are being tried.
    public Bid bid() {
        return history.get().present();
    }

    /// The bid without them: what is stored and handed out.
    public Bid keptBid() {
        return trial.get().map(Trial::before).orElse(history.get()).present();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    }

    /// What is being tried is kept first: whoever goes on working with it has decided.
    public void apply(Edit edit) {
        keepTrial();
        step(history.get(), amend.apply(edit));
    }

    private void step(History before, Edit edit) {
        go(before, before.apply(edit), (was, now) -> keeping.edited(edit.name(), was, now));
    }

    private void go(History before, History after, BiConsumer<Bid, Bid> keep) {
        if (!after.equals(before)) {
            history.set(after);
            autosave.save(() -> keep.accept(before.present(), after.present()));
        }
    }

    /// Shows the bid as it would be with one more partner, which takes over what is short; nothing is stored until that is kept.
    /// A further one is tried on top.
    public void tryPartner(OrganisationId candidate) {
        var was = upToDate();
        Tried.partner(checks, was, view.get(), candidate).ifPresent(tried -> tryOut(tried, was));
    }

    /// The same of a step that makes a whole consortium, in which these join.
    public void tryOut(Edit step, List<Organisation> joining) {
        tryOut(new Tried(step, joining, true), upToDate());
    }

    private void tryOut(Tried step, Live was) {
        var before = history.get();
        trial.set(Optional.of(trial.get().map(begun -> begun.with(step)).orElseGet(() -> new Trial(List.of(step), before, was))));
        history.set(before.apply(step.edit()));
    }

    private Live upToDate() {
        return live.get().upTo(checks, bid(), alternative.get(), today());
    }

    /// Makes what is being tried one step of the bid.
    public void keepTrial() {
        trial.get().ifPresent(tried -> {
            var keep = tried.keeping(bid());
            trial.set(Optional.empty());
            step(tried.before(), keep);
        });
    }

    /// Shows the bid as it was before anything was tried.
    public void leaveTrial() {
        trial.get().ifPresent(tried -> {
            trial.set(Optional.empty());
            history.set(tried.before());
        });
    }

    /// From now on every edit is applied as `amend` makes it.
    public void amendEdits(UnaryOperator<Edit> amend) {
        this.amend = amend;
    }

    /// Makes every value that is known here what the change makes of it, so that nothing leads back; then `keep`, behind all that waits to be saved,
    /// does so with what is kept. `done` hears how far that reached.
    public void rewrite(UnaryOperator<Bid> change, Function<UnaryOperator<Bid>, Rewritten> keep, Consumer<Rewritten> done) {
        leaveTrial();
        history.set(history.get().rewritten(change));
        autosave.save(() -> {
            var reached = keep.apply(change);
            background.window().execute(() -> done.accept(reached));
        });
    }

    /// Takes back what is being tried, or else the last step.
    public void undo() {
        if (trial.get().isPresent()) {
            leaveTrial();
            return;
        }
        go(history.get(), history.get().undo(), keeping::undone);
    }

    public void redo() {
        go(history.get(), history.get().redo(), keeping::redone);
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

    /// The partners that are being tried, if any.
    public ReadOnlyObjectProperty<Optional<Trial>> trialProperty() {
        return trial.getReadOnlyProperty();
    }

    /// Also heard after the session was left: what cannot be saved then is nowhere else to be seen.
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

    /// The other bids that are kept, as they were when somebody last looked.
    public ObjectProperty<List<Bid>> othersProperty() {
        return others;
    }

    /// Works something out of the findings on screen; an answer for findings that are no longer there is dropped.
    public <T> void workOut(Function<Live, T> work, Consumer<T> show) {
        var seen = live.get();
        background.work(() -> work.apply(seen), () -> live.get().equals(seen), show);
    }

    /// Works something out for each of many, some at a time, so that nothing waits long behind them: no more is begun once something else is on screen.
    /// `show` hears what there is so far, in its order, each time there is more of it, and at last all.
    public <T, R> void workOutEach(List<T> items, Function<T, R> work, Consumer<List<R>> show) {
        workOutEach(items, SOME, () -> true, work, show);
    }

    /// The same of what takes long, one after another, as long as it is `wanted`.
    public <T, R> void workOutOneByOne(List<T> items, Supplier<Boolean> wanted, Function<T, R> work, Consumer<List<R>> show) {
        workOutEach(items, 1, wanted, work, show);
    }

    private <T, R> void workOutEach(List<T> items, int atATime, Supplier<Boolean> wanted, Function<T, R> work, Consumer<List<R>> show) {
        var seen = bid();
        var shown = alternative.get();
        var inView = view.get();
        new SomeAtATime<>(background, atATime, () -> wanted.get() && bid().equals(seen) && alternative.get().equals(shown) && view.get() == inView, work, show)
                .begin(items);
    }

    /// A step that makes another alternative current shows it, and so does taking it back.
    private void followCurrent(History before, History after) {
        var current = after.present().current();
        if (current.equals(before.present().current()) || current.equals(alternative.get())) {
            follow();
        } else {
            alternative.set(current);
        }
    }

    /// A trial is of one alternative and ends with it.
    private void showAlternative() {
        leaveTrial();
        follow();
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
