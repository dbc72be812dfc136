package org.bidweave.exchange.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.bidweave.check.Words;
import org.bidweave.model.Basics;
import org.bidweave.model.Budget;
import org.bidweave.model.Dates;
import org.bidweave.model.Decimal;
import org.bidweave.model.LotLimits;
import org.bidweave.model.Regime;
import org.bidweave.model.Tender;
import org.bidweave.model.VatBasis;
import org.jspecify.annotations.Nullable;

/// The fields of a tender that a notice fills, in the order in which a person reads them.
final class NoticeFields {

    private NoticeFields() {}

    static List<NoticeField> of(Tender tender) {
        var all = new ArrayList<NoticeField>();
        all.addAll(basics());
        all.addAll(dates());
        all.addAll(budget());
        all.addAll(limits());
        tender.lots().forEach(lot -> all.addAll(new LotFields(lot.id()).all()));
        all.addAll(WordsFields.of(tender));
        return all;
    }

    private static List<NoticeField> basics() {
        return List.of(
                basics("Title", Basics::title, Basics::withTitle),
                basics("Buyer", Basics::buyer, Basics::withBuyer),
                basics("Reference", Basics::reference, Basics::withReference),
                new NoticeField("Regime", tender -> words(tender.basics().regime()),
                        (mine, theirs) -> mine.withBasics(mine.basics().withRegime(theirs.basics().regime()))),
                basics("Description", Basics::description, Basics::withDescription));
    }

    private static NoticeField basics(String name, Function<Basics, String> value, BiFunction<Basics, String, Basics> with) {
        return new NoticeField(name, tender -> value.apply(tender.basics()),
                (mine, theirs) -> mine.withBasics(with.apply(mine.basics(), value.apply(theirs.basics()))));
    }

    private static List<NoticeField> dates() {
        return List.of(
                date("Last day for questions", Dates::clarification, Dates::withClarification),
                date("Submission", Dates::submission, Dates::withSubmission),
                new NoticeField("Submission time", tender -> Objects.toString(tender.dates().submissionTime(), ""),
                        (mine, theirs) -> mine.withDates(mine.dates().withSubmissionTime(theirs.dates().submissionTime()))),
                date("Award", Dates::award, Dates::withAward),
                date("Contract start", Dates::contractStart, Dates::withContractStart));
    }

    private static NoticeField date(String name, Function<Dates, @Nullable LocalDate> value, BiFunction<Dates, @Nullable LocalDate, Dates> with) {
        return new NoticeField(name, tender -> day(value.apply(tender.dates())),
                (mine, theirs) -> mine.withDates(with.apply(mine.dates(), value.apply(theirs.dates()))));
    }

    private static List<NoticeField> budget() {
        return List.of(
                budget("Term", budget -> years(budget.termYears()), (mine, theirs) -> mine.withTermYears(theirs.termYears())),
                budget("Extension", budget -> years(budget.extensionYears()), (mine, theirs) -> mine.withExtensionYears(theirs.extensionYears())),
                budget("Currency", Budget::currency, (mine, theirs) -> mine.withCurrency(theirs.currency())),
                budget("VAT", budget -> words(budget.vat()), (mine, theirs) -> mine.withVat(theirs.vat())));
    }

    private static NoticeField budget(String name, Function<Budget, String> reads, BiFunction<Budget, Budget, Budget> taken) {
        return new NoticeField(name, tender -> reads.apply(tender.budget()),
                (mine, theirs) -> mine.withBudget(taken.apply(mine.budget(), theirs.budget())));
    }

    private static List<NoticeField> limits() {
        return List.of(
                new NoticeField("Most lots to bid for", tender -> Objects.toString(tender.lotLimits().bid(), ""),
                        (mine, theirs) -> mine.withLotLimits(new LotLimits(theirs.lotLimits().bid(), mine.lotLimits().award()))),
                new NoticeField("Most lots to win", tender -> Objects.toString(tender.lotLimits().award(), ""),
                        (mine, theirs) -> mine.withLotLimits(new LotLimits(mine.lotLimits().bid(), theirs.lotLimits().award()))),
                new NoticeField("Reserved", tender -> tender.partnering().reserved() ? "yes" : "",
                        (mine, theirs) -> mine.withPartnering(mine.partnering().withReserved(theirs.partnering().reserved()))));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : Words.day(day);
    }

    private static String years(@Nullable Decimal years) {
        return years == null ? "" : years + (years.equals(Decimal.ONE) ? " year" : " years");
    }

    private static String words(@Nullable Regime regime) {
        return switch (regime) {
            case null -> "";
            case PA2023 -> "Procurement Act 2023";
            case PA2023_LIGHT_TOUCH -> "Procurement Act 2023, light touch";
            case PA2023_BELOW_THRESHOLD -> "Procurement Act 2023, below threshold";
            case PSR -> "Provider selection regime";
            case PCR2015 -> "Public Contracts Regulations 2015";
            case SCOTLAND -> "Scottish procurement rules";
            case GRANT -> "Grant";
            case OTHER -> "Other rules";
        };
    }

    private static String words(VatBasis vat) {
        return switch (vat) {
            case NOT_STATED -> "";
            case EXCLUDING -> "values without VAT";
            case INCLUDING -> "values with VAT";
        };
    }
}
