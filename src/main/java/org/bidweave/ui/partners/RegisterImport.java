package org.bidweave.ui.partners;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.bidweave.directory.RegisterEntry;
import org.bidweave.exchange.register.Extract;
import org.bidweave.exchange.register.Grants;
import org.bidweave.exchange.register.HowFar;
import org.bidweave.exchange.register.Imported;
import org.bidweave.exchange.register.OtherList;
import org.bidweave.exchange.register.RegisterFiles;
import org.bidweave.model.Organisation;
import org.bidweave.session.Background;
import org.bidweave.ui.shared.Texts;
import org.jspecify.annotations.Nullable;

/// The import of registers, from the files that were chosen to the report; one at a time, while the user goes on. For the window's thread.
public final class RegisterImport {

    /// How far it is.
    public sealed interface State {

        record Idle() implements State {}

        record Looking(int files) implements State {}

        /// The files, what each is, and the lists whose columns are to be matched.
        record Offered(RegisterFiles files, List<OtherList> lists) implements State {}

        record Running(Reading now) implements State {}

        /// Of `asked` of my organisations that were in the registers before, some may have changed. `smaller` waits for the user's word. `rest` says
        /// why not all was imported; empty where all was.
        record Done(List<Imported> imported, int asked, List<Changed> changed, List<Smaller> smaller, String rest) implements State {}

        record Failed(String sentence) implements State {}
    }

    /// So many rows of about so many, and so large a `part` of all files.
    public record Reading(String what, long rows, long about, double part) {

        static Reading begun(String what) {
            return new Reading(what, 0, 0, 0);
        }
    }

    /// What is to be imported; `smallerToo` where it may take the place of a register that holds more.
    public record Chosen(List<Extract> organisations, List<Grants> grants, boolean smallerToo) {}

    /// What holds less than the register or list that it would replace, in a sentence; that one is still there.
    public record Smaller(List<Extract> extracts, String sentence) {}

    /// What is new of one of my organisations, in sentences. `now` is what a register says otherwise; `null` where none does.
    public record Changed(Organisation organisation, @Nullable RegisterEntry now, List<String> sentences) {}

    private final HeldRegisters held;
    private final Background background;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Idle());
    private @Nullable ImportRun running;
    private int looks;

    public RegisterImport(HeldRegisters held, Background background, Texts texts) {
        this.held = held;
        this.background = background;
        this.texts = texts;
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// What is there before and after.
    HeldRegisters held() {
        return held;
    }

    public boolean running() {
        return running != null;
    }

    /// Whether there is an import that was begun and neither ended nor left.
    public boolean waiting() {
        return switch (state.get()) {
            case State.Looking _, State.Offered _, State.Running _ -> true;
            case State.Idle _, State.Done _, State.Failed _ -> false;
        };
    }

    /// Looks at what the files are; while an import runs nothing else begins.
    public void look(List<Path> files) {
        if (running != null) {
            return;
        }
        int asked = ++looks;
        state.set(new State.Looking(files.size()));
        background.read(() -> offered(RegisterFiles.of(files).withLists()), offered -> looked(asked, offered), fault -> looked(asked, new State.Failed(fault)));
    }

    /// What was looked at is shown only to somebody who still waits for it.
    private void looked(int asked, State now) {
        if (asked == looks) {
            state.set(now);
        }
    }

    private static State offered(RegisterFiles.Looked looked) {
        return new State.Offered(looked.files(), looked.lists());
    }

    /// Forgets what is looked at, was offered or reported.
    public void leave() {
        if (running == null) {
            looks++;
            state.set(new State.Idle());
        }
    }

    /// Imports them; what changes for `mine` is in the report.
    public void start(Chosen chosen, List<Organisation> mine) {
        if (running != null) {
            return;
        }
        var run = new ImportRun(now -> background.window().execute(() -> show(now)), System::nanoTime,
                new HowFar(chosen.organisations(), chosen.grants()), texts.of("registers.placing"));
        running = run;
        state.set(new State.Running(Reading.begun(texts.of("registers.begins"))));
        background.read(() -> new ImportWork(held, run, texts, chosen.smallerToo()).done(chosen, mine), this::done, this::failed);
    }

    private void show(Reading now) {
        if (running != null) {
            state.set(new State.Running(now));
        }
    }

    /// Stops at once; what was there stays.
    public void stop() {
        if (running == null) {
            leave();
        } else {
            running.stop();
        }
    }

    private void done(State now) {
        running = null;
        state.set(now);
        held.refresh();
    }

    private void failed(String sentence) {
        done(new State.Failed(sentence));
    }
}
