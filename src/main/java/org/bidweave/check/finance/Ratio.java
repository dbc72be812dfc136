package org.bidweave.check.finance;

import java.util.List;
import java.util.function.Supplier;
import org.bidweave.model.BalanceSheet;
import org.bidweave.model.Money;
import org.jspecify.annotations.Nullable;

/// One of the three financial ratios: whether it is met (`null` where a figure is missing), how it is worked out, what is missing, and
/// how a failure is said. Each is compared by multiplying out, so that nothing is divided by nought.
record Ratio(String name, @Nullable Boolean met, Supplier<String> workings, String missing, String failing) {

    static List<Ratio> of(BalanceSheet sheet) {
        return List.of(surplus(sheet.surplus()), acid(sheet), borrowing(sheet.borrowing(), sheet.funds()));
    }

    String answer() {
        if (met == null) {
            return "not known";
        }
        return met ? "met" : "not met";
    }

    private static Ratio surplus(@Nullable Money surplus) {
        return new Ratio("Surplus", surplus == null ? null : Boolean.valueOf(!surplus.isNegative()), () -> figure(surplus), "surplus",
                "it made a loss");
    }

    private static Ratio acid(BalanceSheet sheet) {
        var assets = sheet.currentAssets();
        var stock = sheet.stock();
        var liabilities = sheet.currentLiabilities();
        Supplier<String> workings = () -> "(" + figure(assets) + " less stock of " + figure(stock) + ") against " + figure(liabilities);
        var ready = less(assets, stock);
        var missing = ready == null ? "current assets or stock figure" : "current liabilities figure";
        var met = ready == null ? null : covers(ready, liabilities);
        return new Ratio("Acid ratio", met, workings, missing, "current assets without stock do not cover current liabilities");
    }

    private static Ratio borrowing(@Nullable Money borrowing, @Nullable Money funds) {
        var met = funds == null ? null : covers(funds, borrowing);
        return new Ratio("Borrowing", met, () -> figure(borrowing) + " against funds of " + figure(funds),
                borrowing == null ? "borrowing figure" : "funds figure", "it owes more than its funds");
    }

    private static @Nullable Money less(@Nullable Money assets, @Nullable Money stock) {
        return assets == null || stock == null ? null : assets.minus(stock);
    }

    private static @Nullable Boolean covers(Money sum, @Nullable Money debt) {
        return debt == null ? null : Boolean.valueOf(sum.compareTo(debt) >= 0);
    }

    private static String figure(@Nullable Money figure) {
        return figure == null ? "not entered" : figure.toString();
    }
}
