package org.bidweave.exchange.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Guesses which column holds what: by the words of its name, and by whether its first fields look like it.
final class ColumnGuess {

    /// The names a column of that meaning has, the likeliest first, and what its fields look like.
    private record Sign(Meaning meaning, Predicate<String> looks, List<String> names) {

        Sign(Meaning meaning, Predicate<String> looks, String... names) {
            this(meaning, looks, List.of(names));
        }
    }

    private static final Pattern POSTCODE = Pattern.compile("(?i)[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}");
    private static final Pattern WEBSITE =
            Pattern.compile("(?i)(https?://|www\\.)\\S+|[\\w-]+(\\.[\\w-]+)*\\.(org|uk|com|net|scot|wales|cymru|ngo|info)(/\\S*)?");

    private static final List<Sign> SIGNS = List.of(
            new Sign(Meaning.REGISTER_NUMBER, ColumnGuess::hasDigit, "org id", "organisation id", "organisation identifier", "charity number", "registered charity number",
                    "charity no", "charity reg no", "register number", "registration number", "reg number", "reg no", "number", "id"),
            new Sign(Meaning.COMPANY_NUMBER, ColumnGuess::hasDigit, "company number", "company no", "companies house number", "company registration number", "company reg no"),
            new Sign(Meaning.NAME, ColumnGuess::hasLetter, "organisation name", "charity name", "name of organisation", "organisation", "organization", "name", "charity",
                    "member", "partner", "provider", "group", "company", "title"),
            new Sign(Meaning.OTHER_NAME, ColumnGuess::hasLetter, "other name", "other names", "known as", "also known as", "working name", "trading name", "acronym"),
            new Sign(Meaning.INCOME, ColumnGuess::isAmount, "latest income", "total income", "annual income", "income last year", "last income", "income", "turnover", "gross income"),
            new Sign(Meaning.SPENDING, ColumnGuess::isAmount, "total spending", "total expenditure", "annual expenditure", "spending", "expenditure", "spend"),
            new Sign(Meaning.YEAR_END, ColumnGuess::isDay, "financial year end", "year end", "fye", "year ending", "accounts to", "period end", "accounts date"),
            new Sign(Meaning.POSTCODE, POSTCODE.asMatchPredicate(), "postcode", "post code", "postal code"),
            new Sign(Meaning.WEBSITE, WEBSITE.asMatchPredicate(), "website", "web", "web site", "web address", "url", "homepage"),
            new Sign(Meaning.AREAS, ColumnGuess::hasLetter, "areas", "area of operation", "area of benefit", "area", "local authority", "where", "district", "borough", "region",
                    "coverage", "county", "location", "town", "city", "town or city", "town city"),
            new Sign(Meaning.WORKS, ColumnGuess::hasLetter, "what", "what they do", "what we do", "classification", "categories", "category", "themes", "theme", "services",
                    "service", "specialisms", "specialism", "sector", "cause", "causes", "purposes"),
            new Sign(Meaning.ACTIVITIES, ColumnGuess::hasLetter, "activities", "description", "about", "summary", "mission", "objects", "objectives"),
            new Sign(Meaning.EMPLOYEES, ColumnGuess::isAmount, "employees", "employed staff", "paid staff", "staff", "fte", "headcount"),
            new Sign(Meaning.VOLUNTEERS, ColumnGuess::isAmount, "volunteers", "number of volunteers"),
            new Sign(Meaning.STATUS, _ -> true, "status", "registration status", "charity status", "active", "standing"));

    private static final List<Sign> BY_FIELDS = List.of(
            new Sign(Meaning.REGISTER_NUMBER, ColumnGuess::isOrgId), new Sign(Meaning.POSTCODE, POSTCODE.asMatchPredicate()), new Sign(Meaning.WEBSITE, WEBSITE.asMatchPredicate()));

    /// Names with these words are of something else, whatever else they say.
    private static final Pattern OF_OTHERS =
            Pattern.compile("\\b(contact|(first|last) names?|surname|person|trustee|chair|email|phone|telephone|parent|officer|fax|file|previous|registered on|date registered)\\b");

    private final List<String> columns;
    private final List<List<String>> rows;

    private ColumnGuess(List<String> columns, List<List<String>> rows) {
        this.columns = columns;
        this.rows = rows;
    }

    /// The likely match of columns with these first rows.
    static ColumnMatch of(List<String> columns, List<List<String>> rows) {
        return new ColumnGuess(columns, rows).match();
    }

    private record Guess(Meaning meaning, int column, int points) {}

    private ColumnMatch match() {
        var guesses = new ArrayList<Guess>();
        for (int column = 0; column < columns.size(); column++) {
            for (var sign : SIGNS) {
                int points = points(sign, plain(columns.get(column)));
                if (points > 0 && share(column, sign.looks()) >= 0.6) {
                    guesses.add(new Guess(sign.meaning(), column, points));
                }
            }
            for (var sign : BY_FIELDS) {
                if (filled(column) && share(column, sign.looks()) >= 0.8) {
                    guesses.add(new Guess(sign.meaning(), column, 20));
                }
            }
        }
        guesses.sort(Comparator.comparingInt(Guess::points).reversed().thenComparingInt(Guess::column));
        return named(best(guesses));
    }

    /// 100 and less for the name itself, 60 and less for a longer name with the words in it.
    private static int points(Sign sign, String name) {
        if (OF_OTHERS.matcher(name).find()) {
            return 0;
        }
        for (int place = 0; place < sign.names().size(); place++) {
            if (name.equals(sign.names().get(place))) {
                return 100 - place;
            }
        }
        for (int place = 0; place < sign.names().size(); place++) {
            if ((" " + name + " ").contains(" " + sign.names().get(place) + " ")) {
                return 60 - place;
            }
        }
        return 0;
    }

    private ColumnMatch best(List<Guess> guesses) {
        var match = ColumnMatch.NOTHING;
        var taken = new HashSet<Integer>();
        for (var guess : guesses) {
            if (match.column(guess.meaning()) == null && taken.add(guess.column())) {
                match = match.with(guess.meaning(), columns.get(guess.column()));
            }
        }
        return match;
    }

    /// Where no column is called a name, the first of words that all differ is taken for it.
    private ColumnMatch named(ColumnMatch match) {
        if (match.column(Meaning.NAME) != null) {
            return match;
        }
        for (int column = 0; column < columns.size(); column++) {
            if (!match.columns().containsValue(columns.get(column)) && filled(column) && share(column, ColumnGuess::hasLetter) >= 0.9 && differ(column)) {
                return match.with(Meaning.NAME, columns.get(column));
            }
        }
        return match;
    }

    private boolean differ(int column) {
        var fields = fields(column);
        return new HashSet<>(fields).size() >= fields.size() * 0.9;
    }

    private boolean filled(int column) {
        return !fields(column).isEmpty();
    }

    private List<String> fields(int column) {
        return rows.stream().map(row -> row.get(column)).filter(field -> !Fields.isNone(field)).toList();
    }

    /// The share of the filled fields that look like it; all where none is filled.
    private double share(int column, Predicate<String> looks) {
        var fields = fields(column);
        return fields.isEmpty() ? 1 : (double) fields.stream().filter(looks).count() / fields.size();
    }

    private static boolean hasLetter(String text) {
        return text.chars().anyMatch(Character::isLetter);
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }

    private static boolean isAmount(String text) {
        return Amounts.of(text) != null;
    }

    private static boolean isDay(String text) {
        return Days.of(text) != null;
    }

    private static boolean isOrgId(String text) {
        return OrgId.of(text) != null;
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
