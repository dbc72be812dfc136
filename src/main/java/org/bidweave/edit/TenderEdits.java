package org.bidweave.edit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.UnaryOperator;
import org.bidweave.model.Basics;
import org.bidweave.model.Budget;
import org.bidweave.model.Dates;
import org.bidweave.model.Decimal;
import org.bidweave.model.Money;
import org.bidweave.model.Payment;
import org.bidweave.model.Regime;
import org.bidweave.model.VatBasis;
import org.jspecify.annotations.Nullable;

/// What a user changes about the opportunity: what it is called, its dates, how long it runs, how it pays.
public final class TenderEdits {

    private TenderEdits() {}

    public static Edit setTitle(String title) {
        return basics("Title", it -> it.withTitle(title));
    }

    public static Edit setBuyer(String buyer) {
        return basics("Buyer", it -> it.withBuyer(buyer));
    }

    public static Edit setReference(String reference) {
        return basics("Reference", it -> it.withReference(reference));
    }

    public static Edit setNoticeId(String noticeId) {
        return basics("Notice identifier", it -> it.withNoticeId(noticeId));
    }

    public static Edit setRegime(@Nullable Regime regime) {
        return basics("Rules of the procurement", it -> it.withRegime(regime));
    }

    public static Edit setDescription(String description) {
        return basics("Description", it -> it.withDescription(description));
    }

    public static Edit setClarification(@Nullable LocalDate date) {
        return dates("Last day for questions", it -> it.withClarification(date));
    }

    public static Edit setSubmission(@Nullable LocalDate date) {
        return dates("Submission", it -> it.withSubmission(date));
    }

    public static Edit setSubmissionTime(@Nullable LocalTime time) {
        return dates("Time of submission", it -> it.withSubmissionTime(time));
    }

    public static Edit setAward(@Nullable LocalDate date) {
        return dates("Award", it -> it.withAward(date));
    }

    public static Edit setStandstillEnd(@Nullable LocalDate date) {
        return dates("End of standstill", it -> it.withStandstillEnd(date));
    }

    public static Edit setContractStart(@Nullable LocalDate date) {
        return dates("Contract start", it -> it.withContractStart(date));
    }

    public static Edit setTermYears(@Nullable Decimal years) {
        return budget("Length of the contract", it -> it.withTermYears(years));
    }

    public static Edit setExtensionYears(@Nullable Decimal years) {
        return budget("Extension", it -> it.withExtensionYears(years));
    }

    public static Edit setCeiling(@Nullable Money ceiling) {
        return budget("Budget ceiling", it -> it.withCeiling(ceiling));
    }

    public static Edit setCurrency(String currency) {
        return budget("Currency", it -> it.withCurrency(currency));
    }

    public static Edit setVat(VatBasis vat) {
        return budget("VAT basis", it -> it.withVat(vat));
    }

    public static Edit setArrearsMonths(@Nullable Decimal months) {
        return payment("Months in arrears", it -> it.withArrearsMonths(months));
    }

    public static Edit setPaymentDays(@Nullable Integer days) {
        return payment("Days to pay", it -> it.withDays(days));
    }

    /// The part of the value that depends on results: 0.1 is 10%.
    public static Edit setPaymentByResults(@Nullable Decimal part) {
        return payment("Payment by results", it -> it.withByResults(part));
    }

    private static Edit basics(String name, UnaryOperator<Basics> change) {
        return new Edit(name, bid -> bid.withTender(tender -> tender.withBasics(change.apply(tender.basics()))));
    }

    private static Edit dates(String name, UnaryOperator<Dates> change) {
        return new Edit(name, bid -> bid.withTender(tender -> tender.withDates(change.apply(tender.dates()))));
    }

    private static Edit budget(String name, UnaryOperator<Budget> change) {
        return new Edit(name, bid -> bid.withTender(tender -> tender.withBudget(change.apply(tender.budget()))));
    }

    private static Edit payment(String name, UnaryOperator<Payment> change) {
        return new Edit(name, bid -> bid.withTender(tender -> tender.withPayment(change.apply(tender.payment()))));
    }
}
