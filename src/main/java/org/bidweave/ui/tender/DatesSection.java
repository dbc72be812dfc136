package org.bidweave.ui.tender;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.bidweave.check.TenderSection;
import org.bidweave.edit.Edit;
import org.bidweave.edit.TenderEdits;
import org.bidweave.model.Bid;
import org.bidweave.model.Budget;
import org.bidweave.model.Dates;
import org.bidweave.model.Decimal;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.Field;
import org.bidweave.ui.shared.SectionHead;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.form.Columns;
import org.bidweave.ui.shared.form.Form;
import org.bidweave.ui.shared.typed.DateText;
import org.bidweave.ui.shared.typed.TimeText;
import org.bidweave.ui.shared.typed.YearsOfContract;
import org.jspecify.annotations.Nullable;

/// When questions end, when to submit, when the buyer decides, and how long the contract runs.
final class DatesSection implements Section {

    private final Session session;
    private final Texts texts;
    private final Form form;
    private final Field clarification;
    private final Region node;

    DatesSection(Session session, Texts texts) {
        this.session = session;
        this.texts = texts;
        form = new Form(session, texts);
        clarification = date("tender.clarification", Dates::clarification, TenderEdits::setClarification);
        node = new Box(new SectionHead(texts.of("tender.section.DATES"), texts.of("tender.section.DATES.second")), new Columns()
                .with(clarification, 3)
                .with(date("tender.submission", Dates::submission, TenderEdits::setSubmission), 3)
                .with(time(), 3)
                .with(date("tender.award", Dates::award, TenderEdits::setAward), 3)
                .with(date("tender.standstill", Dates::standstillEnd, TenderEdits::setStandstillEnd), 3)
                .with(date("tender.start", Dates::contractStart, TenderEdits::setContractStart), 3)
                .with(length("tender.term", Budget::termYears, TenderEdits::setTermYears), 3)
                .with(length("tender.extension", Budget::extensionYears, TenderEdits::setExtensionYears), 3));
    }

    private Field date(String key, Function<Dates, @Nullable LocalDate> value, Function<@Nullable LocalDate, Edit> edit) {
        return form.typed(key, bid -> {
            var date = value.apply(bid.tender().dates());
            return date == null ? "" : DateText.show(date);
        }, typed -> new DateText(texts, session.today()).read(typed), edit);
    }

    private Field time() {
        return form.typed("tender.time", bid -> {
            var time = bid.tender().dates().submissionTime();
            return time == null ? "" : TimeText.show(time);
        }, typed -> new TimeText(texts).read(typed), TenderEdits::setSubmissionTime);
    }

    private Field length(String key, Function<Budget, @Nullable Decimal> value, Function<@Nullable Decimal, Edit> edit) {
        var years = new YearsOfContract(texts);
        return form.typed(key, bid -> {
            var length = value.apply(bid.tender().budget());
            return length == null ? "" : years.show(length);
        }, years::read, edit);
    }

    @Override
    public TenderSection which() {
        return TenderSection.DATES;
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public Node first() {
        return clarification.control();
    }

    @Override
    public List<?> shows(Bid bid) {
        return List.of(bid.tender().dates(), bid.tender().budget());
    }

    @Override
    public void refresh() {
        form.refresh();
    }
}
