package org.bidweave.ui.shared.organisation;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.bidweave.model.BalanceSheet;
import org.bidweave.model.Money;
import org.bidweave.model.YearOfAccounts;
import org.bidweave.ui.shared.Field;
import org.bidweave.ui.shared.form.Columns;
import org.bidweave.ui.shared.grid.Kind;
import org.jspecify.annotations.Nullable;

/// Years of accounts, latest first, reserves and the balance sheet.
public class FinancesPart extends Part {

    private final EditedOrganisation edited;
    private final Reading reading;

    @SuppressWarnings("this-escape")
    public FinancesPart(EditedOrganisation edited) {
        super("entry.section.FINANCES", edited);
        this.edited = edited;
        this.reading = edited.reading();
        add(new ListGrid<YearOfAccounts>(
                        edited.texts(),
                        "entry.accounts",
                        () -> edited.organisation().finances().accounts(),
                        () -> new YearOfAccounts(null, null, null, null),
                        years -> edited.session().apply(edited.edits().setAccounts(years)))
                .column("entry.year-end", edited.roomy() ? 148 : 104, Kind.DATE, y -> Reading.show(y.yearEnd()), reading::date,
                        (y, day) -> y.withYearEnd(day.orElse(null)))
                .column("entry.income", 110, Kind.MONEY, y -> Reading.show(y.income()), reading::money,
                        (y, sum) -> y.withIncome(sum.orElse(null)))
                .column("entry.specific-income", 124, Kind.MONEY, y -> Reading.show(y.specificIncome()), reading::money,
                        (y, sum) -> y.withSpecificIncome(sum.orElse(null)))
                .column("entry.expenditure", 110, Kind.MONEY, y -> Reading.show(y.expenditure()), reading::money,
                        (y, sum) -> y.withExpenditure(sum.orElse(null)))
                .build(edited.clip()));
        add(new Columns()
                .with(form().typed(
                        "entry.free-reserves",
                        bid -> Reading.show(edited.organisation(bid).finances().freeReserves()),
                        reading::signedMoney,
                        sum -> edited.edits().setFreeReserves(sum)), 4)
                .with(sheet("entry.surplus", BalanceSheet::surplus, BalanceSheet::withSurplus), 4)
                .with(sheet("entry.net-assets", BalanceSheet::netAssets, BalanceSheet::withNetAssets), 4)
                .with(sheet("entry.current-assets", BalanceSheet::currentAssets, BalanceSheet::withCurrentAssets), 4)
                .with(sheet("entry.stock", BalanceSheet::stock, BalanceSheet::withStock), 4)
                .with(sheet("entry.current-liabilities", BalanceSheet::currentLiabilities, BalanceSheet::withCurrentLiabilities), 4)
                .with(sheet("entry.borrowing", BalanceSheet::borrowing, BalanceSheet::withBorrowing), 4)
                .with(sheet("entry.funds", BalanceSheet::funds, BalanceSheet::withFunds), 4));
    }

    private Field sheet(
            String key, Function<BalanceSheet, @Nullable Money> value, BiFunction<BalanceSheet, @Nullable Money, BalanceSheet> change) {
        return form().typed(
                key,
                bid -> Reading.show(value.apply(edited.organisation(bid).finances().balanceSheet())),
                reading::signedMoney,
                sum -> edited.edits().setBalanceSheet(change.apply(edited.organisation().finances().balanceSheet(), sum)));
    }
}
