package org.bidweave.ui.tender;

import java.util.List;
import java.util.Optional;
import org.bidweave.check.TenderSection;
import org.bidweave.edit.RequirementEdits;
import org.bidweave.model.InsuranceHolder;
import org.bidweave.model.InsuranceRequirement;
import org.bidweave.model.InsuranceType;
import org.bidweave.model.Money;
import org.bidweave.model.NeededBy;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.form.Options;
import org.bidweave.ui.shared.grid.Clip;
import org.bidweave.ui.shared.grid.Column;
import org.bidweave.ui.shared.grid.Kind;
import org.bidweave.ui.shared.typed.MoneyText;

/// The insurance asked: which cover, how much, of whom, and by when.
record Insurance(Session session, Texts texts, Clip clip) {

    Section section() {
        var sheet = new ListSheet<>(session, bid -> bid.tender().insurance(), RequirementEdits::setInsurance);
        return new ListSection<>(new ListSection.Words(texts, TenderSection.INSURANCE), clip, sheet, columns(sheet),
                Optional.of(sheet.rows(Insurance::blank)));
    }

    /// Cover need not be in place before award.
    private static InsuranceRequirement blank(List<InsuranceRequirement> rows) {
        return new InsuranceRequirement(InsuranceType.PUBLIC_LIABILITY, Money.ZERO, InsuranceHolder.CONTRACTING_PARTY, NeededBy.AWARD);
    }

    private List<Column<Integer, ListSheet.Change<InsuranceRequirement>>> columns(ListSheet<InsuranceRequirement> sheet) {
        var types = Options.of(texts, "tender.insurance.type", List.of(InsuranceType.values()));
        var holders = Options.of(texts, "tender.insurance.holder", List.of(InsuranceHolder.values()));
        var dates = Options.of(texts, "tender.insurance.by", List.of(NeededBy.values()));
        var money = new MoneyText(texts, false);
        return List.of(
                sheet.typed(sheet.shown(texts.of("tender.insurance.type"), 240, Kind.CHOICE, row -> types.word().apply(row.type())).choices(types::words),
                        typed -> Asked.required(texts, "tender.insurance.typeless", types.read(texts, typed)),
                        (row, type) -> row.withType(type == null ? row.type() : type)),
                sheet.typed(sheet.shown(texts.of("tender.insurance.minimum"), 150, Kind.MONEY, row -> row.minimum().isZero() ? "" : Asked.money(row.minimum())),
                        typed -> money.read(typed).map(Money::new), (row, minimum) -> row.withMinimum(minimum == null ? Money.ZERO : minimum)),
                sheet.typed(sheet.shown(texts.of("tender.insurance.holder"), 260, Kind.CHOICE, row -> holders.word().apply(row.holder())).choices(holders::words),
                        typed -> holders.read(texts, typed), (row, holder) -> row.withHolder(holder == null ? InsuranceHolder.CONTRACTING_PARTY : holder)),
                sheet.typed(sheet.shown(texts.of("tender.insurance.by"), 180, Kind.CHOICE, row -> dates.word().apply(row.neededBy())).choices(dates::words),
                        typed -> dates.read(texts, typed), (row, by) -> row.withNeededBy(by == null ? NeededBy.AWARD : by)));
    }
}
