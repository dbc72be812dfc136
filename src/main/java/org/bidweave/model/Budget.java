package org.bidweave.model;

import org.jspecify.annotations.Nullable;

/// How long the contract runs, in years, and what it may cost a year.
public record Budget(
        @Nullable Decimal termYears,
        @Nullable Decimal extensionYears,
        @Nullable Money ceiling,
        String currency,
        VatBasis vat) {

    public Budget {
        Require.notNegative(termYears, "term years");
        Require.notNegative(extensionYears, "extension years");
        Require.notNegative(ceiling, "ceiling");
        currency = currency.strip();
    }

    public static final Budget EMPTY = new Budget(null, null, null, "GBP", VatBasis.NOT_STATED);

    public Budget withTermYears(@Nullable Decimal termYears) {
        return new Budget(termYears, extensionYears, ceiling, currency, vat);
    }

    public Budget withExtensionYears(@Nullable Decimal extensionYears) {
        return new Budget(termYears, extensionYears, ceiling, currency, vat);
    }

    public Budget withCeiling(@Nullable Money ceiling) {
        return new Budget(termYears, extensionYears, ceiling, currency, vat);
    }

    public Budget withCurrency(String currency) {
        return new Budget(termYears, extensionYears, ceiling, currency, vat);
    }

    public Budget withVat(VatBasis vat) {
        return new Budget(termYears, extensionYears, ceiling, currency, vat);
    }
}
