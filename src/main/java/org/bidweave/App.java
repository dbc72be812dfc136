package org.bidweave;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.bidweave.optimise.large.LargePool;
import org.bidweave.places.UkPlaces;
import org.bidweave.session.Background;
import org.bidweave.storage.WorkspaceLock;
import org.bidweave.ui.shared.Pulse;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.Theme;
import org.bidweave.ui.shared.grid.SystemClip;
import org.bidweave.ui.shell.Desk;
import org.bidweave.ui.shell.Outside;
import org.bidweave.ui.shell.Shell;
import org.bidweave.ui.shell.SystemFileChoice;
import org.jspecify.annotations.Nullable;

/// Puts the program together: the workspace, the threads, the window. The only class that knows everything.
/// Parameters: `--workspace=DIR`, and files to open.
public final class App extends Application {

    private static final Duration LOOK_FOR_REQUESTS = Duration.seconds(1);
    private static final long SECONDS_TO_CLOSE = 20;

    private final Clock clock = Clock.system(ZoneId.systemDefault());
    private final ExecutorService store = Executors.newSingleThreadExecutor(named("store"));
    private final ExecutorService worker = Executors.newFixedThreadPool(3, named("worker"));
    private final Background background = new Background(worker, store, Platform::runLater);
    private @Nullable UkPlaces places;
    private @Nullable Kept library;
    private @Nullable KeptRegisters registers;
    private @Nullable WorkspaceLock lock;

    @Override
    public void start(Stage stage) {
        Locale.setDefault(Locale.UK);
        var parameters = getParameters();
        var named = parameters.getNamed().get("workspace");
        var folder = WorkspaceFolder.of(
                named == null ? null : Path.of(named), System.getenv(), System.getProperty("os.name"), Path.of(System.getProperty("user.home")));
        var files = parameters.getUnnamed().stream().map(Path::of).toList();
        var taken = WorkspaceLock.take(folder);
        if (taken.isEmpty()) {
            if (files.isEmpty()) {
                WorkspaceLock.ask(folder, Optional.empty());
            }
            files.forEach(file -> WorkspaceLock.ask(folder, Optional.of(file)));
            System.out.println("Bidweave is open already; its window comes forward.");
            Platform.exit();
            return;
        }
        lock = taken.get();
        var kept = new Kept(lock, clock);
        library = kept;
        registers = new KeptRegisters(folder, this::places);
        // The workspace opens while the window is made; what is wrong with it is said to whoever asks for something of it.
        background.keep(kept::notice, _ -> {}, _ -> {});
        var theme = theme(FirstLook.in(folder));
        background.keep(() -> kept.setting("theme"), chosen -> chosen.ifPresent(choice -> theme.choose(Theme.Choice.valueOf(choice))), _ -> {});
        var scene = show(stage, theme);
        var desk = new Desk(kept, background, clock, new Texts(Locale.UK), theme);
        var outside = new Outside(
                new ProgramFiles(), new SystemFileChoice(stage), new SystemClip(), this::places, registers, new LargePool(clock));
        Pulse.after(scene, () -> fill(scene, new Shell(desk, outside), kept, files));
    }

    /// As it was chosen last, before the workspace is open.
    private Theme theme(FirstLook first) {
        var theme = new Theme(first.choice());
        theme.whenChosen(choice -> store.execute(() -> first.keep(choice)));
        return theme;
    }

    /// The window, empty.
    private static Scene show(Stage stage, Theme theme) {
        var scene = new Scene(new Group(), 1440, 900);
        theme.dress(scene);
        stage.setTitle("Bidweave");
        stage.getIcons().addAll(WindowIcons.all());
        stage.setMinWidth(1024);
        stage.setMinHeight(700);
        stage.setScene(scene);
        // A field commits when the keyboard leaves it, so that nothing half-typed is lost with the window.
        stage.setOnCloseRequest(_ -> scene.getRoot().requestFocus());
        stage.show();
        return scene;
    }

    private void fill(Scene scene, Shell shell, Kept kept, List<Path> files) {
        Rehearsal.window();
        shell.fill(scene, () -> Pulse.after(scene, () -> {
            begin(shell, kept);
            Rehearsal.begin(shell, scene, background);
        }));
        shell.arrive(files);
        watch(shell, (Stage) scene.getWindow());
    }

    /// What Home need not wait for.
    private void begin(Shell shell, Kept kept) {
        background.keep(kept::warm, notice -> notice.ifPresent(shell::tell), shell::fault);
        shell.readRegisters();
    }

    /// The table of places, which takes a moment to read.
    private synchronized UkPlaces places() {
        var known = places;
        if (known == null) {
            known = UkPlaces.read();
            places = known;
        }
        return known;
    }

    /// Comes forward when the program is started again, and opens the file it was started with.
    private void watch(Shell shell, Stage stage) {
        var look = new Timeline(new KeyFrame(LOOK_FOR_REQUESTS, _ -> {
            if (lock != null) {
                for (var request : lock.requests()) {
                    stage.setIconified(false);
                    stage.toFront();
                    stage.requestFocus();
                    shell.arrive(request.file().stream().toList());
                }
            }
        }));
        look.setCycleCount(Animation.INDEFINITE);
        look.play();
    }

    @Override
    public void stop() throws InterruptedException {
        Optional.ofNullable(library).ifPresent(kept -> store.execute(kept::close));
        Optional.ofNullable(registers).ifPresent(directory -> store.execute(directory::close));
        store.shutdown();
        if (!store.awaitTermination(SECONDS_TO_CLOSE, TimeUnit.SECONDS)) {
            System.err.println("The workspace took too long to close; everything confirmed is kept.");
        }
        if (lock != null) {
            lock.close();
        }
    }

    private static ThreadFactory named(String name) {
        return work -> {
            var thread = new Thread(work, "bidweave-" + name);
            thread.setDaemon(true);
            return thread;
        };
    }
}
