package org.bidweave.exchange.planfile;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where something stands in a bid file: in words for a sentence, and as a path under which it is found again.
record Place(List<Step> steps) {

    private sealed interface Step {}

    private record Named(String name) implements Step {}

    private record Element(String list, int index, String key) implements Step {}

    private record Entry(String key) implements Step {}

    static final Place BID = new Place(List.of());

    private static final Set<String> ENTRIES_OF_THEIR_OWN = Set.of("tender", "organisations", "alternatives");
    private static final Map<String, String> WORDS = Map.of("annualValue", "yearly value", "vcse", "VCSE", "minimumVcseShare", "minimum VCSE share");
    private static final List<String> ORDINALS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");
    private static final int LONGEST_KEY = 60;

    Place field(String name) {
        return then(new Named(name));
    }

    Place element(String list, int index, String key) {
        return then(new Element(list, index, key));
    }

    Place entry(String key) {
        return then(new Entry(key));
    }

    private Place then(Step step) {
        return new Place(Stream.concat(steps.stream(), Stream.of(step)).toList());
    }

    /// Whether this place lies in the field of the bid with that name.
    boolean isWithin(String field) {
        return !steps.isEmpty() && steps.getFirst().equals(new Named(field));
    }

    /// The name of the field, or an empty text for an element or an entry.
    String lastField() {
        return !steps.isEmpty() && steps.getLast() instanceof Named(String name) ? name : "";
    }

    boolean isElement() {
        return !steps.isEmpty() && steps.getLast() instanceof Element;
    }

    /// The path of the innermost list in which this stands.
    String list() {
        var end = steps.size();
        while (end > 0 && !(steps.get(end - 1) instanceof Element)) {
            end--;
        }
        return new Place(steps.subList(0, Math.max(0, end - 1))).path();
    }

    /// Field names and element keys, each after a `/`; `~1` stands for a `/` within a name and `~0` for a `~`.
    String path() {
        return steps.stream().map(Place::pathStep).collect(Collectors.joining());
    }

    private static String pathStep(Step step) {
        return "/" + switch (step) {
            case Named(String name) -> escape(name);
            case Element element -> escape(element.key());
            case Entry(String key) -> escape(key);
        };
    }

    static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    static String unescape(String step) {
        return step.replace("~1", "/").replace("~0", "~");
    }

    UnreadableBidFile fault(String sentence) {
        return new UnreadableBidFile(words() + ": " + sentence);
    }

    private String words() {
        var ownEntry = !steps.isEmpty() && steps.getFirst() instanceof Named(String name) && ENTRIES_OF_THEIR_OWN.contains(name);
        var file = ownEntry ? lastName(steps.getFirst()) : "bid";
        var rest = steps.stream().skip(ownEntry ? 1 : 0).map(Place::stepWords);
        return Stream.concat(Stream.of("In " + file + ".json"), rest).collect(Collectors.joining(", "));
    }

    private static String lastName(Step step) {
        return step instanceof Named(String name) ? name : "";
    }

    private static String stepWords(Step step) {
        return switch (step) {
            case Named(String name) -> fieldWords(name);
            case Element(String list, int index, String key) -> ordinal(index) + " " + singular(list) + bracketed(key);
            case Entry(String key) -> "“" + brief(key) + "”";
        };
    }

    private static String bracketed(String key) {
        var name = ElementKeys.withoutNumber(key);
        return name.isBlank() ? "" : " (" + brief(name) + ")";
    }

    private static String fieldWords(String name) {
        return WORDS.getOrDefault(name, name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.UK));
    }

    private static String singular(String list) {
        return list.endsWith("s") ? fieldWords(list.substring(0, list.length() - 1)) : "entry";
    }

    private static String ordinal(int index) {
        var position = index + 1;
        if (index < ORDINALS.size()) {
            return ORDINALS.get(index);
        }
        var ending = position / 10 % 10 == 1 ? 0 : position % 10;
        return position + (ending == 1 ? "st" : ending == 2 ? "nd" : ending == 3 ? "rd" : "th");
    }

    /// On one line, whatever the file calls it.
    static String brief(String text) {
        var line = text.replaceAll("[\\s\\p{Cntrl}]+", " ");
        return line.length() <= LONGEST_KEY ? line : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, LONGEST_KEY))) + "…";
    }
}
