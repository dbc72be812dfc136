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
        var sheet = new ListSheet<>(session, texts, bid -> bid.tender().insurance(), RequirementEdits::setInsurance);
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
                sheet.choice("tender.insurance.type", 240, () -> types, InsuranceRequirement::type,
                        (row, type) -> row.withType(type == null ? row.type() : type)),
                sheet.typed(sheet.column("tender.insurance.minimum", 150, Kind.MONEY, Insurance::minimum),
                        typed -> money.read(typed).map(Money::new),
                        (row, minimum) -> row.withMinimum(minimum == null ? Money.ZERO : minimum)),
                sheet.choice("tender.insurance.holder", 260, () -> holders, InsuranceRequirement::holder,
                        (row, holder) -> row.withHolder(holder == null ? row.holder() : holder)),
                sheet.choice("tender.insurance.by", 180, () -> dates, InsuranceRequirement::neededBy,
                        (row, by) -> row.withNeededBy(by == null ? row.neededBy() : by)));
    }

    private static String minimum(InsuranceRequirement row) {
        return row.minimum().isZero() ? "" : Asked.money(row.minimum());
    }
}
