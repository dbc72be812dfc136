package org.bidweave.reading;

import java.util.List;
import java.util.stream.Stream;
import org.bidweave.model.Decimal;
import org.bidweave.model.LotId;
import org.bidweave.model.Money;
import org.bidweave.model.TurnoverKind;
import org.bidweave.model.YearBasis;
import org.jspecify.annotations.Nullable;

/// A turnover threshold as one passage gives it; what the passage leaves open is `null`. `lotNumber` is the lot as the words name it.
record TurnoverFigure(
        Passage passage,
        @Nullable String lotNumber,
        @Nullable LotId lot,
        @Nullable Money amount,
        @Nullable Decimal multiple,
        @Nullable TurnoverKind kind,
        @Nullable YearBasis basis,
        @Nullable Integer years,
        List<String> doubts) {

    /// What two passages must share to ask for the same: the lot and the figure.
    List<Object> sameness() {
        return List.of(lotKey(), figure());
    }

    /// Whether nothing that both say differs.
    boolean agreesWith(TurnoverFigure other) {
        return open(kind, other.kind) && open(basis, other.basis) && open(years, other.years);
    }

    /// Tells the figures of one lot from those of others; nobody sees it.
    String lotKey() {
        return lot != null ? lot.value() : lotNumber == null ? "" : "Lot " + lotNumber;
    }

    TurnoverKind kindOrGeneral() {
        return kind == null ? TurnoverKind.GENERAL : kind;
    }

    /// What this leaves open, as the other passage has it; the doubts of both.
    TurnoverFigure filledBy(TurnoverFigure other) {
        return new TurnoverFigure(passage, lotNumber, lot, amount, multiple, kind == null ? other.kind : kind,
                basis == null ? other.basis : basis, years == null ? other.years : years, doubts).doubted(other.doubts);
    }

    TurnoverFigure withLot(@Nullable LotId lot, @Nullable String lotNumber) {
        return new TurnoverFigure(passage, lotNumber, lot, amount, multiple, kind, basis, years, doubts);
    }

    TurnoverFigure withMultiple(Decimal multiple) {
        return new TurnoverFigure(passage, lotNumber, lot, amount, multiple, kind, basis, years, doubts);
    }

    TurnoverFigure doubted(List<String> more) {
        return new TurnoverFigure(passage, lotNumber, lot, amount, multiple, kind, basis, years,
                Stream.concat(doubts.stream(), more.stream()).distinct().toList());
    }

    String figure() {
        return amount != null ? amount.toString() : multiple != null ? multiple + " times the value" : "a sum in another currency";
    }

    private static <T> boolean open(@Nullable T one, @Nullable T other) {
        return one == null || other == null || one.equals(other);
    }
}
