package org.bidweave.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bidweave.model.InsuranceType;
import org.bidweave.model.Money;
import org.bidweave.reading.Amount.Currency;
import org.jspecify.annotations.Nullable;

/// Pairs the covers that a sentence names with its sums: "Public liability £5m", "£5m public liability", "public and employers' liability £5m".
final class InsuranceSentence {

    private static final Pattern CONNECTS = Pattern.compile(
            "(?i)(?:[\\s,&/()+:-]|\\b(?:insurances?|cover|liability|and|or|plus|as well as|polic(?:y|ies)|the|both|compulsory)\\b){0,30}+");
    private static final BigDecimal LEAST_BELIEVABLE = BigDecimal.valueOf(10_000);

    private final String plain;
    private final List<Insured> insured = new ArrayList<>();
    private final List<InsuranceNames> open = new ArrayList<>();
    private List<InsuranceNames> last = List.of();
    private boolean unread;

    /// A cover and its sum; `doubts` name what else stands there.
    record Insured(InsuranceType type, Money sum, int start, int end, List<String> doubts) {}

    private record Token(int start, int end, @Nullable InsuranceNames name, @Nullable Amount amount) {}

    InsuranceSentence(String plain) {
        this.plain = plain;
        var tokens = tokens();
        if (!tokens.isEmpty() && tokens.getFirst().amount() != null) {
            sumsFirst(tokens);
        } else {
            namesFirst(tokens);
        }
    }

    List<Insured> insured() {
        return insured;
    }

    /// Whether a cover is named without a sum, or a sum could not be read.
    boolean isUnread() {
        return unread;
    }

    boolean namesCover() {
        return InsuranceNames.in(plain).stream().anyMatch(name -> !name.types().isEmpty());
    }

    private List<Token> tokens() {
        var names = InsuranceNames.in(plain).stream().map(name -> new Token(name.start(), name.end(), name, null));
        var sums = Amounts.in(plain).stream().map(amount -> new Token(amount.start(), amount.end(), null, amount));
        return Stream.concat(names, sums).sorted(Comparator.comparingInt(Token::start)).toList();
    }

    private void namesFirst(List<Token> tokens) {
        for (var token : tokens) {
            if (token.amount() != null) {
                sum(token.amount());
            } else if (token.name() != null) {
                if (!open.isEmpty() && !CONNECTS.matcher(plain.substring(open.getLast().end(), token.start())).matches()) {
                    leaveOpen();
                }
                open.add(token.name());
            }
        }
        leaveOpen();
    }

    private void sum(Amount amount) {
        if (open.isEmpty()) {
            another(amount);
            return;
        }
        take(amount, List.copyOf(open), open.getFirst().start(), amount.end());
        last = List.copyOf(open);
        open.clear();
    }

    private void sumsFirst(List<Token> tokens) {
        Amount sum = null;
        for (var token : tokens) {
            if (token.amount() != null) {
                unread |= sum != null && last.isEmpty();
                sum = token.amount();
                last = List.of();
            } else if (token.name() != null && sum != null) {
                take(sum, List.of(token.name()), sum.start(), token.end());
                last = List.of(token.name());
            }
        }
        unread |= last.isEmpty();
    }

    private void take(Amount amount, List<InsuranceNames> names, int start, int end) {
        var types = names.stream().flatMap(name -> name.types().stream()).distinct().toList();
        if (amount.value() == null || amount.currency() == Currency.OTHER || amount.value().compareTo(LEAST_BELIEVABLE) < 0) {
            unread |= !types.isEmpty();
            return;
        }
        unread |= types.isEmpty() && plain.substring(start, end).matches("(?i).*(?:insurance|cover|goods|risks).*");
        var doubts = new ArrayList<String>();
        if (amount.doubt() != null) {
            doubts.add(amount.doubt());
        }
        if (amount.currency() == Currency.NOT_NAMED) {
            doubts.add("No currency is named; it was read as pounds.");
        }
        types.forEach(type -> insured.add(new Insured(type, new Money(amount.value()), start, end, doubts)));
    }

    /// A second sum for the same cover: the aggregate, or another for some of the work.
    private void another(Amount amount) {
        var types = last.stream().flatMap(name -> name.types().stream()).toList();
        for (int index = 0; index < insured.size(); index++) {
            var row = insured.get(index);
            if (types.contains(row.type()) && amount.value() != null && amount.value().compareTo(row.sum().pounds()) != 0) {
                var doubts = new ArrayList<>(row.doubts());
                doubts.add("The words also name %s for it.".formatted(new Money(amount.value())));
                insured.set(index, new Insured(row.type(), row.sum(), row.start(), Math.max(row.end(), amount.end()), doubts));
            }
        }
    }

    private void leaveOpen() {
        unread |= open.stream().anyMatch(name -> !name.types().isEmpty());
        open.clear();
    }
}
