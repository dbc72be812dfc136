package org.bidweave.ui.shell;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.bidweave.check.Checks;
import org.bidweave.edit.Edit;
import org.bidweave.edit.TimetableEdits;
import org.bidweave.model.Bid;
import org.bidweave.model.BidId;
import org.bidweave.model.Progress;
import org.bidweave.session.Live;
import org.bidweave.session.SaveState;
import org.bidweave.timetable.Planned;
import org.bidweave.ui.home.HomeScreen;
import org.jspecify.annotations.Nullable;

/// The bids on the board: adding, moving, removing, and how each stands today.
final class Bids {

    private static final String ANSWERS = "can-we";

    private final Desk desk;
    private final BidOpening opening;
    private final MessageBar messages;
    private final AtomicInteger judgements = new AtomicInteger();
    private List<Live> standing = List.of();
    private @Nullable HomeScreen home;
    private Runnable whenShown = () -> {};
    private boolean adding;

    Bids(Desk desk, BidOpening opening, MessageBar messages) {
        this.desk = desk;
        this.opening = opening;
        this.messages = messages;
    }

    static BidId freshId() {
        return new BidId(UUID.randomUUID().toString());
    }

    /// A name for a file of this bid: its title and what comes after it, without what file systems refuse.
    static String fileName(Bid bid, String ending) {
        var title = accepted(bid.tender().basics().title()).strip();
        return (title.isEmpty() ? "Bid" : title) + accepted(ending);
    }

    private static String accepted(String name) {
        return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ");
    }

    void showOn(HomeScreen home) {
        this.home = home;
    }

    List<Live> standing() {
        return standing;
    }

    void open(BidId id) {
        opening.open(id);
    }

    void open(BidId id, Runnable then) {
        opening.open(id, then);
    }

    /// Runs `then` after Home has been filled next, or the user told why it cannot be.
    void whenShown(Runnable then) {
        whenShown = then;
    }

    private void shown() {
        var then = whenShown;
        whenShown = () -> {};
        then.run();
    }

    /// Reads the bids and judges them, then shows them on Home.
    void refresh() {
        desk.background().keep(() -> desk.library().bids(), this::judge, fault -> {
            messages.fault(fault);
            shown();
        });
    }

    /// A judgement of older bids that ends later is not shown.
    private void judge(List<Bid> bids) {
        int mine = judgements.incrementAndGet();
        desk.background().work(
                () -> bids.stream().map(bid -> Live.of(Checks.STANDARD, bid, bid.current(), today())).toList(),
                () -> judgements.get() == mine,
                judged -> {
                    standing = judged;
                    if (home != null) {
                        home.set(judged, today());
                    }
                    shown();
                });
    }

    void addEmpty() {
        addAlone(Bid.empty(freshId()));
    }

    /// The same as [#add], but pressed again before it is open it is still one bid.
    void addAlone(Bid bid) {
        if (!adding) {
            adding = true;
            desk.background().keep(() -> desk.library().add(bid), id -> opening.openNew(id, () -> adding = false), fault -> {
                adding = false;
                messages.fault(fault);
            });
        }
    }

    /// Keeps it and opens it where its work is.
    void add(Bid bid) {
        desk.background().keep(() -> desk.library().add(bid), this::open, messages::fault);
    }

    /// Keeps it, opens it, and goes where `then` goes.
    void add(Bid bid, Runnable then) {
        desk.background().keep(() -> desk.library().add(bid), id -> open(id, then), messages::fault);
    }

    /// What was typed into *Can we go for this?*; without an answer the questions begin empty.
    void keptAnswers(Consumer<String> then) {
        desk.background().keep(() -> desk.library().setting(ANSWERS).orElse(""), then, _ -> {});
    }

    void keepAnswers(String answers) {
        desk.background().keep(
                () -> {
                    desk.library().set(ANSWERS, answers);
                    return answers;
                },
                _ -> {},
                messages::fault);
    }

    void move(BidId id, Progress lane) {
        edit(id, new Edit("Move on the board", bid -> bid.withProgress(lane)), () -> {
            messages.clear();
            refresh();
        });
    }

    /// Ticks a step of a bid's timetable, with the way back.
    void done(BidId id, Planned step) {
        edit(id, TimetableEdits.setDone(step.milestone().id(), today()), () -> {
            refresh();
            messages.tell(desk.texts().of("message.done", step.milestone().name(), title(id)), desk.texts().of("action.undo"), () -> undo(id));
        });
    }

    /// A bid that is open is edited where it is open, so that what is unsaved there stays.
    private void edit(BidId id, Edit edit, Runnable then) {
        opening.session(id).ifPresentOrElse(
                session -> {
                    session.apply(edit);
                    then.run();
                },
                () -> editStored(id, edit, then));
    }

    private void editStored(BidId id, Edit edit, Runnable then) {
        desk.background().keep(
                () -> {
                    var before = desk.library().open(id);
                    var after = before.apply(edit);
                    desk.library().keeping(id).edited(edit.name(), before.present(), after.present());
                    return id;
                },
                _ -> then.run(),
                messages::fault);
    }

    private void undo(BidId id) {
        opening.session(id).ifPresentOrElse(
                session -> {
                    session.undo();
                    refresh();
                },
                () -> undoStored(id));
    }

    private void undoStored(BidId id) {
        desk.background().keep(
                () -> {
                    var before = desk.library().open(id);
                    desk.library().keeping(id).undone(before.present(), before.undo().present());
                    return id;
                },
                _ -> refresh(),
                messages::fault);
    }

    /// Refused while there is something in the open bid that could not be saved: bringing the bid back would not bring that back.
    void remove(BidId id) {
        if (opening.session(id).filter(session -> session.savedProperty().get() instanceof SaveState.Failed).isPresent()) {
            messages.fault(desk.texts().of("message.remove-unsaved", title(id)));
            return;
        }
        opening.close(id);
        desk.background().keep(
                () -> {
                    desk.library().remove(id);
                    return id;
                },
                _ -> {
                    refresh();
                    messages.tell(desk.texts().of("message.removed", title(id)), desk.texts().of("action.undo"), () -> restore(id));
                },
                messages::fault);
    }

    private void restore(BidId id) {
        desk.background().keep(
                () -> {
                    desk.library().restore(id);
                    return id;
                },
                _ -> refresh(),
                messages::fault);
    }

    private String title(BidId id) {
        return standing.stream().map(Live::bid).filter(bid -> bid.id().equals(id)).map(bid -> bid.tender().basics().title())
                .findFirst().orElse("");
    }

    LocalDate today() {
        return day(desk.clock().instant());
    }

    static LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, ZoneId.systemDefault());
    }
}
