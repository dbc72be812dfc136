package org.bidweave.ui.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.bidweave.edit.Edit;
import org.bidweave.edit.LotEdits;
import org.bidweave.edit.RequirementEdits;
import org.bidweave.edit.TenderEdits;
import org.bidweave.exchange.notice.Given;
import org.bidweave.model.LotId;
import org.bidweave.model.Money;
import org.bidweave.model.Tender;
import org.jspecify.annotations.Nullable;

/// The fields in which something a notice gave is changed, and the edits they make. Places are changed in their own section, and whether a
/// contract is reserved is only taken or rejected.
record GivenQuestions(Questions ask, Tender tender, LocalDate today) {

    Optional<ChangedRow<List<Edit>>> of(Given given) {
        var dates = tender.dates();
        var budget = tender.budget();
        var limits = tender.lotLimits();
        return switch (given.kind()) {
            case CLARIFICATION -> one(day(dates.clarification()), TenderEdits::setClarification);
            case SUBMISSION -> Optional.of(submission());
            case AWARD -> one(day(dates.award()), TenderEdits::setAward);
            case CONTRACT_START -> one(day(dates.contractStart()), TenderEdits::setContractStart);
            case TERM -> one(ask.years("tender.term", budget.termYears()), TenderEdits::setTermYears);
            case EXTENSION -> one(ask.years("tender.extension", budget.extensionYears()), TenderEdits::setExtensionYears);
            case MOST_BID -> one(ask.whole("tender.lots.most-bid", limits.bid()), RequirementEdits::setMostLotsBid);
            case MOST_AWARDED -> one(ask.whole("tender.lots.most-won", limits.award()), RequirementEdits::setMostLotsWon);
            case YEARLY_VALUE -> Optional.of(value(given.lots()));
            case PLACES, RESERVED -> Optional.empty();
        };
    }

    private Question<LocalDate> day(@Nullable LocalDate now) {
        return ask.day("import.change.day", now, today);
    }

    private <T> Optional<ChangedRow<List<Edit>>> one(Question<T> question, Function<T, Edit> edit) {
        var needed = question.needed(ask.missing());
        return Optional.of(new ChangedRow<>(List.of(needed), () -> List.of(edit.apply(needed.known()))));
    }

    private ChangedRow<List<Edit>> submission() {
        var day = day(tender.dates().submission()).needed(ask.missing());
        var time = ask.time("import.change.time", tender.dates().submissionTime());
        return new ChangedRow<>(List.of(day, time), () -> List.of(TenderEdits.setSubmission(day.known()), TenderEdits.setSubmissionTime(time.value())));
    }

    private ChangedRow<List<Edit>> value(List<LotId> lots) {
        var now = tender.lots().stream().filter(lot -> lots.contains(lot.id())).map(lot -> lot.annualValue()).filter(Objects::nonNull).findFirst();
        var value = ask.money("tender.lot.value", now.orElse(null)).needed(ask.missing());
        return new ChangedRow<>(List.of(value), () -> lots.stream()
                .map(lot -> LotEdits.of(tender, lot).setAnnualValue(new Money(value.known()))).toList());
    }
}
