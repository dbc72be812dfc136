package org.bidweave.ui.notice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bidweave.exchange.notice.NoticeDate;
import org.bidweave.exchange.notice.NoticeRelease;
import org.bidweave.exchange.notice.Suitability;
import org.bidweave.ui.shared.Days;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.typed.TimeText;
import org.jspecify.annotations.Nullable;

/// What a notice’s card says, and by what it is found and sorted.
record CardWords(Texts texts, LocalDate today) {

    /// By what cards can be sorted.
    enum Order { DEADLINE, VALUE, TITLE }

    String title(NoticeRelease notice) {
        return Objects.requireNonNullElse(notice.title(), texts.of("notices.untitled"));
    }

    String second(NoticeRelease notice) {
        return Stream.of(notice.buyer().name(), notice.publisher().label(), upper(notice.kind()))
                .filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }

    /// "£1,800,000 in all · 4 lots"
    String facts(NoticeRelease notice) {
        var value = notice.value();
        return (value == null ? texts.of("notices.no-value") : texts.of("notices.value", value.inWords())) + " · " + texts.of("notices.lots", notice.lots().size());
    }

    /// "23 days left", "closed 12 March 2025".
    String left(NoticeRelease notice) {
        var deadline = deadline(notice);
        return deadline == null ? texts.of("notices.no-deadline")
                : deadline.day().isBefore(today) ? texts.of("notices.closed", Days.fullDay(deadline.day()))
                : Days.stillLeft(texts, today, deadline.day());
    }

    /// "Wed 30 Sep 2026, 12:00", where that is still ahead.
    String date(NoticeRelease notice) {
        var deadline = deadline(notice);
        if (deadline == null || deadline.day().isBefore(today)) {
            return "";
        }
        var time = deadline.time();
        return Days.withWeekday(deadline.day()) + (time == null ? "" : ", " + TimeText.show(time));
    }

    List<String> tags(NoticeRelease notice) {
        var tags = new ArrayList<String>();
        suited(notice, Suitability::sme, "notices.sme").forEach(tags::add);
        suited(notice, Suitability::vcse, "notices.vcse").forEach(tags::add);
        if (!notice.procedure().reservedFor().isEmpty()) {
            tags.add(texts.of("notices.reserved"));
        }
        return tags;
    }

    boolean matches(Offer offer, String words) {
        var notice = offer.notice();
        var all = (title(notice) + " " + second(notice) + " " + notice.reference() + " " + notice.releaseId()).toLowerCase(Locale.UK);
        return Stream.of(words.toLowerCase(Locale.UK).split("\\s+", -1)).allMatch(all::contains);
    }

    /// What can still be bid for stands first, the soonest on top; then what has no deadline, then what is closed, the latest on top.
    Comparator<Offer> by(Order order) {
        Comparator<NoticeRelease> comparator = switch (order) {
            case DEADLINE -> Comparator.comparingInt(this::group).thenComparingLong(this::order);
            case VALUE -> Comparator.comparing(CardWords::value, Comparator.reverseOrder());
            case TITLE -> Comparator.comparing(notice -> title(notice).toLowerCase(Locale.UK));
        };
        return Comparator.comparing(Offer::notice, comparator);
    }

    private int group(NoticeRelease notice) {
        var deadline = deadline(notice);
        return deadline == null ? 1 : deadline.day().isBefore(today) ? 2 : 0;
    }

    private long order(NoticeRelease notice) {
        var deadline = deadline(notice);
        return deadline == null ? 0 : Math.abs(deadline.day().toEpochDay() - today.toEpochDay());
    }

    private static BigDecimal value(NoticeRelease notice) {
        var value = notice.value();
        return value == null || value.amount() == null ? BigDecimal.ONE.negate() : value.amount();
    }

    private static @Nullable NoticeDate deadline(NoticeRelease notice) {
        var dates = notice.dates();
        return dates.submission() == null ? dates.expressionOfInterest() : dates.submission();
    }

    /// The notice's own word, else that of its lots.
    private Stream<String> suited(NoticeRelease notice, Function<Suitability, @Nullable Boolean> flag, String key) {
        var own = flag.apply(notice.suitability());
        var said = own != null ? List.of(own)
                : notice.lots().stream().map(lot -> flag.apply(lot.suitability())).filter(Objects::nonNull).toList();
        long yes = said.stream().filter(it -> it).count();
        return said.isEmpty() ? Stream.empty()
                : Stream.of(yes == 0 ? texts.of(key + ".no") : yes == said.size() ? texts.of(key) : texts.of(key + ".some", yes, notice.lots().size()));
    }

    private static String upper(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
