package org.bidweave.ui.shell;

import java.util.function.Consumer;
import org.bidweave.command.ProgramVersion;
import org.bidweave.ui.about.AboutView;
import org.bidweave.ui.guide.Address;
import org.bidweave.ui.guide.Guide;
import org.bidweave.ui.guide.GuideView;
import org.bidweave.ui.guide.Topic;
import org.bidweave.ui.shared.Whereabouts;

/// The guide and About, each in a window beside the work that is made when first asked for.
final class Handbook {

    private record Beside<V>(V view, SideWindow window) {}

    private final Desk desk;
    private final Frame frame;
    private final Lazy<Beside<GuideView>> reading = new Lazy<>(this::makeGuide);
    private final Lazy<Beside<AboutView>> about = new Lazy<>(this::makeAbout);

    Handbook(Desk desk, Frame frame) {
        this.desk = desk;
        this.frame = frame;
    }

    private Beside<GuideView> makeGuide() {
        var view = new GuideView(Guide.read(), desk.texts());
        return new Beside<>(view, new SideWindow(desk.theme(), desk.texts().of("guide.title"), view, 1024, 700));
    }

    private Beside<AboutView> makeAbout() {
        var view = new AboutView(desk.texts(), ProgramVersion.words(), desk.library().folder());
        return new Beside<>(view, new SideWindow(desk.theme(), desk.texts().of("about.title"), view, 1024, 640));
    }

    /// Opens what is said of the part of the screen that has the keyboard, or of the screen.
    void openHere() {
        open(here());
    }

    Address here() {
        var place = Whereabouts.of(frame.root().getScene().getFocusOwner()).orElseGet(frame::place);
        return new Topic(desk.texts()).of(place);
    }

    void openKeys() {
        open(Address.top("keys"));
    }

    void open(Address address) {
        reading.get().window().show(frame.window());
        reading.get().view().show(address);
        reading.get().view().enter();
    }

    void openAbout() {
        about.get().window().show(frame.window());
        about.get().view().enter();
    }

    /// Reads the guide on a worker.
    void read(Consumer<Guide> show, Consumer<String> failed) {
        desk.background().read(Guide::read, show, failed);
    }
}
