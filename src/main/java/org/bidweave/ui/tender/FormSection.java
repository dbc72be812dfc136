package org.bidweave.ui.tender;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.bidweave.check.TenderSection;
import org.bidweave.edit.PartneringEdits;
import org.bidweave.edit.RequirementEdits;
import org.bidweave.edit.TenderEdits;
import org.bidweave.model.Bid;
import org.bidweave.model.Partnering;
import org.bidweave.model.ReferencesRequirement;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.Field;
import org.bidweave.ui.shared.SectionHead;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.form.Columns;
import org.bidweave.ui.shared.form.Form;
import org.jspecify.annotations.Nullable;

/// The sections that are a few plain fields: references, payment, partnering.
record FormSection(TenderSection which, Form form, Field firstField, Region node) implements Section {

    static Section references(Session session, Texts texts) {
        var form = new Form(session, texts);
        var count = form.whole("tender.references.count", FormSection::count, RequirementEdits::setReferenceCount);
        return of(texts, TenderSection.REFERENCES, form, count, new Columns()
                .with(count, 3)
                .with(form.whole("tender.references.years", bid -> asked(bid).years(), RequirementEdits::setReferenceYears), 3)
                .with(form.money("tender.references.value", bid -> asked(bid).leastValue(), RequirementEdits::setReferenceValue), 3));
    }

    static Section payment(Session session, Texts texts) {
        var form = new Form(session, texts);
        var arrears = form.number("tender.payment.arrears", bid -> bid.tender().payment().arrearsMonths(), TenderEdits::setArrearsMonths);
        return of(texts, TenderSection.PAYMENT, form, arrears, new Columns()
                .with(arrears, 3)
                .with(form.whole("tender.payment.days", bid -> bid.tender().payment().days(), TenderEdits::setPaymentDays), 3)
                .with(form.percent("tender.payment.results", bid -> bid.tender().payment().byResults(), TenderEdits::setPaymentByResults), 3)
                .with(form.money("tender.ceiling", bid -> bid.tender().budget().ceiling(), TenderEdits::setCeiling), 3));
    }

    static Section partnering(Session session, Texts texts) {
        var form = new Form(session, texts);
        var lead = form.percent("tender.partnering.lead", asked(Partnering::leadMinimum), PartneringEdits::setLeadMinimum);
        return of(texts, TenderSection.PARTNERING, form, lead, new Columns()
                .with(lead, 4)
                .with(form.whole("tender.partnering.partners", asked(Partnering::minimumPartners), PartneringEdits::setMinimumPartners), 4)
                .with(form.percent("tender.partnering.vcse", asked(Partnering::minimumVcseShare), PartneringEdits::setMinimumVcseShare), 4)
                .with(form.tick("tender.partnering.expected", said(Partnering::expected), PartneringEdits::setExpected), 6)
                .with(form.tick("tender.partnering.reserved", said(Partnering::reserved), PartneringEdits::setReserved), 6)
                .with(form.tick("tender.partnering.access", said(Partnering::singlePointOfAccess), PartneringEdits::setSinglePointOfAccess), 6)
                .with(form.tick("tender.partnering.rivals", said(Partnering::rivalBidsForbidden), PartneringEdits::setRivalBidsForbidden), 6));
    }

    private static Section of(Texts texts, TenderSection which, Form form, Field first, Columns fields) {
        var key = "tender.section." + which.name();
        return new FormSection(which, form, first, new Box(new SectionHead(texts.of(key), texts.of(key + ".second")), fields));
    }

    private static <T extends @Nullable Object> Function<Bid, T> asked(Function<Partnering, T> answer) {
        return bid -> answer.apply(bid.tender().partnering());
    }

    private static Predicate<Bid> said(Predicate<Partnering> told) {
        return bid -> told.test(bid.tender().partnering());
    }

    private static ReferencesRequirement asked(Bid bid) {
        var asked = bid.tender().references();
        return asked == null ? new ReferencesRequirement(0, null, null) : asked;
    }

    private static @Nullable Integer count(Bid bid) {
        return asked(bid).count() == 0 ? null : asked(bid).count();
    }

    @Override
    public Node first() {
        return firstField.control();
    }

    @Override
    public List<?> shows(Bid bid) {
        var tender = bid.tender();
        return Arrays.asList(tender.references(), tender.payment(), tender.budget(), tender.partnering());
    }

    @Override
    public void refresh() {
        form.refresh();
    }
}
