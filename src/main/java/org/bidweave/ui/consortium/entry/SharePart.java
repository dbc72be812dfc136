package org.bidweave.ui.consortium.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bidweave.check.Words;
import org.bidweave.model.LineId;
import org.bidweave.model.LineValue;
import org.bidweave.model.Lot;
import org.bidweave.model.LotId;
import org.bidweave.model.Member;
import org.bidweave.model.Money;
import org.bidweave.ui.shared.form.Columns;
import org.bidweave.ui.shared.grid.Column;
import org.bidweave.ui.shared.grid.Entry;
import org.bidweave.ui.shared.grid.Grid;
import org.bidweave.ui.shared.grid.Kind;
import org.bidweave.ui.shared.organisation.Part;
import org.bidweave.ui.shared.organisation.Reading;

/// What it keeps a year of each lot, the fee in that, what it receives for each service, and what it earns from the contract today.
final class SharePart extends Part {

    private record Service(LotId lot, LineId line) {}

    private final Opened opened;
    private final Reading reading;
    private final Grid<LotId, UnaryOperator<Member>> shares;
    private final Grid<Service, UnaryOperator<Member>> services;

    SharePart(Opened opened) {
        super(opened.texts().of("entry.section.SHARE"), opened.session(), opened.texts());
        this.opened = opened;
        this.reading = new Reading(opened.texts(), opened.session().today());
        var texts = opened.texts();
        shares = new Grid<>(texts, opened.clip(), List.of(
                Column.<LotId, UnaryOperator<Member>>of(texts.of("entry.lot"), 150, Kind.TEXT, this::lotName).bold(),
                Column.<LotId, UnaryOperator<Member>>of(texts.of("entry.share"), 110, Kind.MONEY,
                        lot -> Reading.show(opened.member().shares().get(lot)))
                        .entered((lot, typed) -> Entry.of(reading.money(typed), sum -> m -> m.withShares(with(m.shares(), lot, sum)))),
                Column.of(texts.of("entry.part"), 84, Kind.NUMBER, this::part),
                Column.<LotId, UnaryOperator<Member>>of(texts.of("entry.fee"), 100, Kind.MONEY,
                        lot -> Reading.show(opened.member().fees().get(lot)))
                        .entered((lot, typed) -> Entry.of(reading.money(typed), sum -> m -> m.withFees(with(m.fees(), lot, sum))))),
                (_, changes) -> applyShares(changes), Optional.empty());
        services = new Grid<>(texts, opened.clip(), List.of(
                Column.<Service, UnaryOperator<Member>>of(texts.of("entry.service"), 240, Kind.TEXT, this::serviceName).bold(),
                Column.<Service, UnaryOperator<Member>>of(texts.of("entry.line-value"), 130, Kind.MONEY, this::lineValue)
                        .entered((service, typed) -> Entry.of(reading.money(typed), sum -> m ->
                                m.withLineValues(with(m.lineValues(), service, sum))))),
                (_, changes) -> opened.session().apply(opened.edits().setLineValues(changed(changes).lineValues())), Optional.empty());
        add(shares);
        add(services);
        add(new Columns().with(form().money(
                "entry.incumbent-income", bid -> opened.member(bid).incumbentIncome(),
                        income -> opened.edits().setIncumbentIncome(income)), 6));
    }

    @Override
    public void refresh() {
        super.refresh();
        var lots = opened.session().bid().tender().lots();
        shares.setRows(lots.stream().map(Lot::id).toList());
        var all = lots.stream().flatMap(lot -> lot.volumes().stream().map(v -> new Service(lot.id(), v.line()))).distinct().toList();
        services.setRows(all);
        services.setVisible(!all.isEmpty());
        services.setManaged(!all.isEmpty());
    }

    private void applyShares(List<UnaryOperator<Member>> changes) {
        var changed = changed(changes);
        opened.session().apply(opened.edits().setShares(changed.shares(), changed.fees()));
    }

    private Member changed(List<UnaryOperator<Member>> changes) {
        var member = opened.member();
        for (var change : changes) {
            member = change.apply(member);
        }
        return member;
    }

    private String lotName(LotId lot) {
        return opened.session().bid().tender().lot(lot).name();
    }

    private String part(LotId id) {
        var value = opened.session().bid().tender().lot(id).annualValue();
        var share = opened.member().shares().get(id);
        return share == null || value == null || value.isZero() ? "" : Words.percent(share.exact().dividedBy(value.exact()));
    }

    private String serviceName(Service service) {
        var tender = opened.session().bid().tender();
        return tender.lots().size() > 1 ? tender.lot(service.lot()).name() + ": " + tender.lineName(service.line())
                : tender.lineName(service.line());
    }

    private String lineValue(Service service) {
        return opened.member().lineValues().stream().filter(v -> is(v, service)).findFirst().map(v -> Reading.show(v.value())).orElse("");
    }

    private static boolean is(LineValue value, Service service) {
        return value.lot().equals(service.lot()) && value.line().equals(service.line());
    }

    private static Map<LotId, Money> with(Map<LotId, Money> sums, LotId lot, Optional<Money> sum) {
        var changed = new LinkedHashMap<>(sums);
        changed.remove(lot);
        sum.ifPresent(money -> changed.put(lot, money));
        return changed;
    }

    private static List<LineValue> with(List<LineValue> values, Service service, Optional<Money> sum) {
        var changed = new ArrayList<>(values.stream().filter(v -> !is(v, service)).toList());
        sum.ifPresent(money -> changed.add(new LineValue(service.lot(), service.line(), money)));
        return changed;
    }
}
