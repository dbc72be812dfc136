package org.bidweave.places.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Three letters for each district, no two alike, as near as can be to how its name begins: "Lee" for Leeds, "NDe" for North Devon.
final class Abbreviations {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}]+");
    private static final Pattern SMALL = Pattern.compile("(?i)and|of|the|upon|on|in|with|city|le|by|under|s");
    private static final Pattern COMMON = Pattern.compile("(?i)north|south|east|west|mid|isle|isles|county|new|great");
    private static final int CHOICES = 40;
    private static final double NONE = 1000;

    private Abbreviations() {}

    static List<String> of(List<String> names) {
        var choices = names.stream().map(Abbreviations::choices).toList();
        var numbers = new TreeMap<String, Integer>();
        choices.forEach(each -> each.keySet().forEach(code -> numbers.putIfAbsent(code, numbers.size())));
        var costs = new double[names.size()][numbers.size()];
        for (int i = 0; i < costs.length; i++) {
            Arrays.fill(costs[i], NONE);
            for (var choice : choices.get(i).entrySet()) {
                costs[i][numbers.get(choice.getKey())] = choice.getValue();
            }
        }
        var byNumber = new LinkedHashMap<Integer, String>();
        numbers.forEach((code, number) -> byNumber.put(number, code));
        var chosen = Assignment.cheapest(costs);
        return IntStream.range(0, chosen.length).mapToObj(i -> shown(names.get(i), byNumber.get(chosen[i]))).toList();
    }

    /// "ndevon" as its letters, and where its words begin.
    private record Letters(String letters, List<Integer> starts) {

        static Letters of(String name) {
            var words = BETWEEN.splitAsStream(name.replace("'", "")).filter(word -> !SMALL.matcher(word).matches()).toList();
            var letters = new StringBuilder();
            var starts = new ArrayList<Integer>();
            for (var word : words) {
                starts.add(letters.length());
                letters.append(word.toLowerCase(Locale.ROOT));
            }
            return new Letters(letters.toString(), starts);
        }

        boolean common() {
            return starts.size() > 1 && COMMON.matcher(letters.substring(0, starts.get(1))).matches();
        }

        /// What it costs to take a letter after another one.
        double next(int before, int at) {
            return starts.contains(at) ? 0.1 : at == before + 1 ? (common() && before == 0 ? 2 : 0.12)
                    : 0.4 + 0.05 * at + ("aeiou".indexOf(letters.charAt(at)) < 0 ? 0 : 0.3);
        }
    }

    /// The likeliest abbreviations, in lower case, and how far each is from what one expects.
    private static Map<String, Double> choices(String name) {
        var of = Letters.of(name);
        var all = new TreeMap<String, Double>();
        var letters = of.letters();
        for (int i = 1; i < letters.length(); i++) {
            for (int j = i + 1; j < letters.length(); j++) {
                var code = "" + letters.charAt(0) + letters.charAt(i) + letters.charAt(j);
                all.merge(code, of.next(0, i) + of.next(i, j), Math::min);
            }
        }
        var best = new LinkedHashMap<String, Double>();
        all.entrySet().stream().sorted(Map.Entry.comparingByValue(Comparator.naturalOrder())).limit(CHOICES)
                .forEach(entry -> best.put(entry.getKey(), entry.getValue()));
        return best;
    }

    /// With a capital where a word begins.
    private static String shown(String name, String code) {
        var of = Letters.of(name);
        var letters = of.letters();
        String best = code;
        double least = NONE;
        for (int i = 1; i < letters.length(); i++) {
            for (int j = i + 1; j < letters.length(); j++) {
                if (code.equals("" + letters.charAt(0) + letters.charAt(i) + letters.charAt(j)) && of.next(0, i) + of.next(i, j) < least) {
                    least = of.next(0, i) + of.next(i, j);
                    best = Stream.of(0, i, j).map(at -> letter(of, at)).reduce("", String::concat);
                }
            }
        }
        return best;
    }

    private static String letter(Letters of, int at) {
        var letter = of.letters().substring(at, at + 1);
        return of.starts().contains(at) ? letter.toUpperCase(Locale.ROOT) : letter;
    }
}
