package org.bidweave.ui.tender;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.bidweave.model.Decimal;
import org.bidweave.model.Limits;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.typed.MultipleText;
import org.bidweave.ui.shared.typed.NumberText;
import org.bidweave.ui.shared.typed.PercentText;
import org.bidweave.ui.shared.typed.Typed;

/// One limit of the rules: what it is, the figure used, and the standard one.
record LimitRow(What what, Decimal used, Decimal standard) {

    /// The limits in the order in which `Limits` has them.
    enum What {
        TURNOVER_RATIO_GOOD(Form.TIMES),
        TURNOVER_RATIO_FAIR(Form.TIMES),
        SAFE_CASELOAD(Form.TIMES),
        HEADROOM(Form.TIMES),
        EXPOSURE_NOTED(Form.SHARE),
        EXPOSURE_HIGH(Form.SHARE),
        DEPENDENCY(Form.SHARE),
        BALLAST_SHARE(Form.SHARE),
        RESERVE_MONTHS(Form.NUMBER),
        FEE_NOTED(Form.SHARE),
        FEE_HIGH(Form.SHARE),
        GUARANTEED_SHARE(Form.SHARE),
        UNIT_PRICE(Form.SHARE),
        ACCOUNTS_MONTHS(Form.NUMBER),
        WITHDRAWAL_COVERAGE(Form.SHARE),
        LIABILITY_MULTIPLE(Form.TIMES),
        VOTE_SHARE(Form.SHARE),
        LATE_DAYS(Form.WHOLE),
        PROMPT_PAYMENT_DAYS(Form.WHOLE),
        PROVIDERS(Form.WHOLE);

        private final Form form;

        What(Form form) {
            this.form = form;
        }

        Form form() {
            return form;
        }
    }

    /// How the figure is written.
    enum Form {
        SHARE,
        TIMES,
        NUMBER,
        WHOLE;

        String show(Decimal figure) {
            return switch (this) {
                case SHARE -> PercentText.show(figure.value());
                case TIMES -> MultipleText.show(figure.value());
                case NUMBER, WHOLE -> NumberText.show(figure.value());
            };
        }

        Typed<BigDecimal> read(Texts texts, String typed) {
            return switch (this) {
                case SHARE -> new PercentText(texts).read(typed);
                case TIMES -> new MultipleText(texts).read(typed);
                case NUMBER -> new NumberText(texts, true).read(typed);
                case WHOLE -> new NumberText(texts, false).read(typed);
            };
        }
    }

    static List<LimitRow> of(Limits limits) {
        var used = figures(limits);
        var standard = figures(Limits.STANDARD);
        var all = What.values();
        return IntStream.range(0, all.length).mapToObj(i -> new LimitRow(all[i], used.get(i), standard.get(i))).toList();
    }

    private static List<Decimal> figures(Limits limits) {
        return List.of(
                limits.turnoverRatioGood(), limits.turnoverRatioFair(), limits.safeCaseload(), limits.headroom(),
                limits.exposureNoted(), limits.exposureHigh(), limits.dependency(), limits.ballastShare(),
                limits.reserveMonths(), limits.feeNoted(), limits.feeHigh(), limits.guaranteedShare(),
                limits.unitPrice(), limits.accountsMonths(), limits.withdrawalCoverage(), limits.liabilityMultiple(), limits.voteShare(),
                Decimal.of(limits.lateDays()), Decimal.of(limits.promptPaymentDays()), Decimal.of(limits.providers()));
    }

    static Limits limits(List<LimitRow> rows) {
        var figures = rows.stream().map(LimitRow::used).iterator();
        return new Limits(
                figures.next(), figures.next(), figures.next(), figures.next(), figures.next(), figures.next(),
                figures.next(), figures.next(), figures.next(), figures.next(), figures.next(), figures.next(),
                figures.next(), figures.next(), figures.next(), figures.next(), figures.next(),
                whole(figures.next()), whole(figures.next()), whole(figures.next()));
    }

    private static int whole(Decimal figure) {
        return figure.value().min(BigDecimal.valueOf(Integer.MAX_VALUE)).intValueExact();
    }

    boolean changed() {
        return !used.equals(standard);
    }

    String show() {
        return what.form().show(used);
    }

    LimitRow withUsed(Decimal used) {
        return new LimitRow(what, used, standard);
    }
}
