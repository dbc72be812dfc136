package org.bidweave;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.util.Duration;
import org.bidweave.model.AreaId;
import org.bidweave.session.Background;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.Pulse;
import org.bidweave.ui.shared.Theme;
import org.bidweave.ui.shell.Shell;

/// Walks the window through its main screens and closes it: a package's start cache is trained with it, and shows with it that it works whole.
/// Asked for by the system property `bidweave.rehearsal`: `start` to close as soon as Home can be used, `example` to open a first bid, `screens`, or
/// `all`, which opens every other screen too and lets the solver search. Prints one line a step, with the milliseconds since `bidweave.began`, a
/// system property too, or since it was loaded itself, and last the megabytes resident.
final class Rehearsal {

    private static final long LOADED = System.currentTimeMillis();
    private static final Duration LOOK = Duration.millis(400);
    /// What Home does not wait for is over by then.
    private static final Duration REST = Duration.seconds(5);
    /// Looks until a step that takes longer has failed.
    private static final int LONGEST = 150;

    private final Shell shell;
    private final Scene scene;
    private final Background background;
    private final Queue<Step> steps;

    private record Step(String name, Runnable act, BooleanSupplier done) {

        Step(String name, Runnable act) {
            this(name, act, () -> true);
        }
    }

    private Rehearsal(Shell shell, Scene scene, Background background, String asked) {
        this.shell = shell;
        this.scene = scene;
        this.background = background;
        steps = new ArrayDeque<>(switch (asked) {
            case "start" -> List.of();
            case "example" -> List.of(example());
            case "all" -> Stream.of(screens(), rest()).flatMap(List::stream).toList();
            default -> screens();
        });
    }

    private static Optional<String> asked() {
        return Optional.ofNullable(System.getProperty("bidweave.rehearsal"));
    }

    /// Notes, where a rehearsal was asked for, that the window is there, still empty.
    static void window() {
        asked().ifPresent(_ -> {
            Thread.currentThread().setUncaughtExceptionHandler((_, fault) -> fail(fault));
            say("window");
        });
    }

    /// Begins, where one was asked for, as soon as Home can be used.
    static void begin(Shell shell, Scene scene, Background background) {
        asked().ifPresent(asked -> {
            say("home");
            new Rehearsal(shell, scene, background, asked).next();
        });
    }

    private Step example() {
        return new Step("example", shell::openExample);
    }

    private List<Step> screens() {
        return List.of(
                example(),
                new Step("tender", () -> shell.go(new Place.Tender(null))),
                new Step("consortium", () -> shell.go(new Place.Consortium(null, null))),
                new Step("secured", shell::switchView),
                new Step("coverage", () -> shell.go(new Place.Coverage(null, null))),
                new Step("partners", () -> shell.go(new Place.Partners())),
                new Step("registers", () -> shell.go(new Place.Registers())),
                new Step("can we", shell::canWe));
    }

    private List<Step> rest() {
        return List.of(
                new Step("allocation", () -> shell.go(new Place.Allocation())),
                new Step("map", () -> shell.go(new Place.Coverage(null, new AreaId("North")))),
                new Step("compare", () -> shell.go(new Place.Compare())),
                new Step("suggest", () -> shell.go(new Place.Suggest())),
                new Step("search", () -> button("suggest-start").fire(), () -> scene.lookup("#suggest-overview") != null),
                new Step("notices", () -> shell.go(new Place.Notices())),
                new Step("words", () -> shell.go(new Place.Import())),
                new Step("organisation", () -> shell.newOrganisation()),
                new Step("dark", () -> shell.theme(Theme.Choice.DARK)),
                new Step("keys", shell::showKeys),
                new Step("guide", shell::guide),
                new Step("about", shell::about));
    }

    private Button button(String id) {
        return (Button) scene.lookup("#" + id);
    }

    private void next() {
        var step = steps.poll();
        if (step == null) {
            after(REST, () -> {
                sayMemory();
                Platform.exit();
            });
            return;
        }
        step.act().run();
        whenStored(() -> whenDone(step, LONGEST));
    }

    private void whenDone(Step step, int looks) {
        if (looks == 0) {
            fail(new IllegalStateException(step.name() + " does not end."));
        }
        boolean done = step.done().getAsBoolean();
        if (done) {
            say(step.name());
        }
        after(LOOK, () -> {
            if (done) {
                next();
            } else {
                whenDone(step, looks - 1);
            }
        });
    }

    private static void after(Duration time, Runnable then) {
        var pause = new PauseTransition(time);
        pause.setOnFinished(_ -> then.run());
        pause.play();
    }

    /// When everything asked of the store so far is answered and shown.
    private void whenStored(Runnable then) {
        background.keep(() -> true, _ -> Pulse.after(scene, then), sentence -> fail(new IllegalStateException(sentence)));
    }

    private static void say(String step) {
        System.out.println(step + " " + (System.currentTimeMillis() - Long.getLong("bidweave.began", LOADED)));
    }

    /// What the system counts as resident, where it says so in Linux's way.
    private static void sayMemory() {
        try (var status = Files.lines(Path.of("/proc/self/status"))) {
            status.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .forEach(kilobytes -> System.out.println("memory " + kilobytes / 1024));
        } catch (IOException notLinux) {
            System.out.println("memory unknown");
        }
    }

    private static void fail(Throwable fault) {
        fault.printStackTrace();
        System.exit(3);
    }
}
