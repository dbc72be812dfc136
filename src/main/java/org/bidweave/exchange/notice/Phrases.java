package org.bidweave.exchange.notice;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The parts of a notice in words; null where there is nothing to say.
final class Phrases {
    private Phrases() {}

    static @Nullable String value(@Nullable NoticeValue value) {
        if (value == null) {
            return null;
        }
        return switch (value.source()) {
            case AMOUNT -> money(value.amount(), value)
                    + (value.gross() == null ? "" : " (%s with VAT)".formatted(money(value.gross(), value)));
            case AMOUNT_WITH_VAT -> money(value.amount(), value) + ", VAT included";
            case RANGE -> "%s to %s".formatted(money(value.low(), value), money(value.high(), value));
            case MINIMUM_ONLY -> "at least " + money(value.low(), value);
            case SUM_OF_LOTS -> money(value.amount(), value) + (value.includesVat() ? ", VAT included" : "") + ", the sum of the lots";
        };
    }

    private static String money(@Nullable BigDecimal amount, NoticeValue value) {
        return Wording.money(Objects.requireNonNullElse(amount, BigDecimal.ZERO), value.currency());
    }

    static String buyer(NoticeBuyer buyer) {
        return join(" ", Objects.requireNonNullElse(buyer.name(), "not named"),
                buyer.identifier() == null ? null : "(%s)".formatted(join(" ", buyer.scheme(), buyer.identifier())));
    }

    static @Nullable String period(@Nullable NoticePeriod period) {
        if (period == null) {
            return null;
        }
        var length = period.months() != null ? period.months() + " months" : period.days() != null ? period.days() + " days" : null;
        var until = period.end() == null ? null : "to " + day(period.end());
        var from = period.start() == null || until != null ? day(period.start()) : "from " + day(period.start());
        return join(", ", join(" ", from, until), length,
                period.latestEnd() == null ? null : "with extensions to " + day(period.latestEnd()));
    }

    static @Nullable String limit(@Nullable LotLimit limit) {
        return limit == null ? null : limit.most() == null ? "no limit" : "at most " + limit.most();
    }

    static @Nullable String suitability(Suitability suitability) {
        return join(", ", said(suitability.sme(), "small and medium firms", "not small and medium firms"),
                said(suitability.vcse(), "charities and social enterprises", "not charities and social enterprises"));
    }

    static String code(CpvCode code) {
        return code.label() == null ? code.code() : code.code() + " " + code.label();
    }

    static @Nullable String said(@Nullable Boolean flag, @Nullable String yes, @Nullable String no) {
        return flag == null ? null : flag ? yes : no;
    }

    static @Nullable String date(@Nullable NoticeDate date) {
        return date == null ? null : Wording.date(date);
    }

    static @Nullable String day(@Nullable NoticeDate date) {
        return date == null ? null : Wording.day(date);
    }

    static String join(String between, @Nullable String... parts) {
        return Stream.of(parts).flatMap(Stream::ofNullable).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(between));
    }
}
