package org.bidweave.directory;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.bidweave.directory.Vocabulary.Match;

/// The organisations' register numbers, their letters left off: "GB-SC-SC012345" is 12345.
final class RegisterNumbers {

    private static final Pattern TYPED = Pattern.compile("(?:sc|nic?)?0*(\\d{2,9})");
    private static final Pattern LAST = Pattern.compile("\\d{1,9}$");

    private int[] numbers = new int[1 << 12];
    private int size;

    void add(String id) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size + (size >> 1));
        }
        var last = LAST.matcher(id);
        numbers[size++] = last.find() ? Integer.parseInt(last.group()) : -1;
    }

    /// Raises the match of organisations whose number begins with the one that was typed.
    void answer(String typed, byte[] matches) {
        var number = TYPED.matcher(typed);
        if (!number.matches()) {
            return;
        }
        int wanted = Integer.parseInt(number.group(1));
        long above = wanted + 1L;
        for (int organisation = 0; organisation < size; organisation++) {
            if (numbers[organisation] == wanted) {
                matches[organisation] = (byte) Match.NUMBER.ordinal();
            } else if (numbers[organisation] >= wanted && begins(numbers[organisation], wanted, above)) {
                matches[organisation] = (byte) Math.max(matches[organisation], Match.START.ordinal());
            }
        }
    }

    private static boolean begins(int number, long wanted, long above) {
        for (long times = 10; wanted * times <= number; times *= 10) {
            if (number < above * times) {
                return true;
            }
        }
        return false;
    }
}
