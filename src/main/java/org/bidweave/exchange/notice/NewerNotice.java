package org.bidweave.exchange.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.bidweave.model.BidId;
import org.bidweave.model.Lot;
import org.bidweave.model.LotId;
import org.bidweave.model.NoticeOrigin;
import org.bidweave.model.PublishedText;
import org.bidweave.model.Tender;
import org.bidweave.places.UkPlaces;
import org.jspecify.annotations.Nullable;

/// Another version of the notice a bid was made from, held against the version that was imported: what it says otherwise. `before` and
/// `now` are the days on which the two were published, where the notices say so; `older` says that this one came first; `notes` say
/// what could not be read.
public record NewerNotice(
        Optional<LocalDate> before, Optional<LocalDate> now, boolean older, List<String> notes, List<NoticeChange> changes, Tender read) {

    public NewerNotice {
        notes = List.copyOf(notes);
        changes = List.copyOf(changes);
    }

    /// `mine` is the tender of a bid that was made from a notice; otherwise an `IllegalArgumentException`.
    public static NewerNotice of(Tender mine, NoticeRelease version, UkPlaces places) {
        var origin = mine.notice();
        if (origin == null) {
            throw new IllegalArgumentException("This bid was not made from a notice, so there is nothing to hold another version against.");
        }
        var before = new NoticeSaid(origin.said());
        var made = NoticeBid.of(version, new BidId("newer"), places).bid().tender();
        var aligned = Alignment.of(mine, before, made, NoticeSaid.of(version, made));
        var now = NoticeSaid.of(version, aligned);
        var older = before.publishedOn().isPresent() && now.publishedOn().isPresent() && now.published().compareTo(before.published()) < 0;
        var notes = Stream.of(before, now).filter(NoticeSaid::publishedOddly).map(NoticeSaid::published)
                .map("The bid’s file has “%s” for the day a version was published, which is no date; which version is newer is not known."::formatted).toList();
        return new NewerNotice(before.publishedOn(), now.publishedOn(), older, notes,
                new Comparing(mine, aligned, before, now).changes(), aligned.withNotice(now.origin(version)));
    }

    /// Whether this is taken over unless the user decides otherwise: nothing of an older version is, and nothing the user worked on.
    public boolean proposes(NoticeChange change) {
        return !older && change.yours() == null;
    }

    /// The tender with these changes, knowing this version as the one it was held against. What the user entered stays otherwise.
    public Tender taking(Collection<NoticeChange> taken, Tender mine) {
        var changed = mine;
        for (var change : taken) {
            changed = change.take().apply(changed);
        }
        var notes = read.published().stream().filter(NewerNotice::isNote);
        var words = changed.published().stream().filter(text -> !isNote(text));
        return withNumber(changed, mine.notice()).withNotice(read.notice()).withPublished(Stream.concat(notes, words).toList());
    }

    private Tender withNumber(Tender changed, @Nullable NoticeOrigin before) {
        var untouched = before != null && List.of(before.releaseId(), before.ocid()).contains(changed.basics().noticeId());
        return untouched ? changed.withBasics(changed.basics().withNoticeId(read.basics().noticeId())) : changed;
    }

    private static boolean isNote(PublishedText text) {
        return text.heading().equals(PublishedWords.NOTED);
    }

    /// Holds what was said against what is said now, and both against the bid.
    private record Comparing(Tender mine, Tender read, NoticeSaid before, NoticeSaid now) {

        List<NoticeChange> changes() {
            var changes = new ArrayList<NoticeChange>();
            read.lots().stream().filter(lot -> !before.lots().contains(lot.id())).map(this::added).forEach(changes::add);
            mine.lots().stream().map(Lot::id).filter(lot -> before.lots().contains(lot) && !now.lots().contains(lot))
                    .map(this::withdrawn).forEach(changes::add);
            fields().values().stream().map(this::change).flatMap(Optional::stream).forEach(changes::add);
            return changes;
        }

        /// By name: those of the tender as it is, and as this version makes it, without those of lots that came, went or were taken out.
        private Map<String, NoticeField> fields() {
            var all = new LinkedHashMap<String, NoticeField>();
            Stream.of(read, mine).flatMap(tender -> NoticeFields.of(tender).stream()).forEach(field -> all.putIfAbsent(field.name(), field));
            Stream.of(read, mine).flatMap(tender -> tender.lots().stream()).map(Lot::id).filter(lot -> !inAll(lot))
                    .forEach(lot -> all.keySet().removeIf(name -> name.startsWith(LotFields.called(lot) + ",")));
            return all;
        }

        private boolean inAll(LotId lot) {
            return before.lots().contains(lot) && now.lots().contains(lot) && mine.lots().stream().anyMatch(it -> it.id().equals(lot));
        }

        private Optional<NoticeChange> change(NoticeField field) {
            var was = before.text(field.name());
            var is = now.text(field.name());
            var here = field.reads().apply(mine);
            if (was.equals(is) || here.equals(is)) {
                return Optional.empty();
            }
            return Optional.of(new NoticeChange(NoticeChange.Kind.SAID_OTHERWISE, field.name(), was, is, here.equals(was) ? null : here,
                    tender -> field.taken().apply(tender, read)));
        }

        private NoticeChange added(Lot lot) {
            return new NoticeChange(NoticeChange.Kind.NEW_LOT, LotFields.called(lot.id()), "", about(lot), null, tender -> with(tender, lot));
        }

        private Tender with(Tender tender, Lot lot) {
            var lots = Stream.concat(tender.lots().stream(), Stream.of(Lot.named(lot.id(), lot.title()))).toList();
            return Stream.concat(new LotFields(lot.id()).all().stream(), WordsFields.of(read, lot.id()).stream())
                    .reduce(tender.withLots(lots), (changed, field) -> field.taken().apply(changed, read), (_, last) -> last);
        }

        private NoticeChange withdrawn(LotId lot) {
            var here = mine.lot(lot);
            var yours = new LotWork(mine, here, before).said().orElse(null);
            return new NoticeChange(NoticeChange.Kind.LOT_WITHDRAWN, LotFields.called(lot), about(here), "", yours, tender ->
                    tender.withLots(tender.lots().stream().filter(it -> !it.id().equals(lot)).toList()));
        }

        private static String about(Lot lot) {
            return Stream.of(lot.title(), Objects.toString(lot.annualValue(), "")).filter(text -> !text.isEmpty())
                    .reduce((title, value) -> title + ", " + value + " a year").orElse("");
        }
    }
}
